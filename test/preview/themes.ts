/** The page as VS Code shows it: with the colours of a theme, and with the style sheet that VS Code gives every page of its panels. */

import type { Page } from "playwright-core";

/** The colours that the page takes from VS Code, as its themes of this name have them. */
export const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Dark Modern": {
    "editor-background": "#1f1f1f",
    "editor-foreground": "#cccccc",
    descriptionForeground: "#9d9d9d",
    "editorWidget-border": "#454545",
    "input-background": "#313131",
    "button-background": "#0078d4",
    "button-foreground": "#ffffff",
    "button-hoverBackground": "#026ec1",
    "list-hoverBackground": "#2a2d2e",
    "textLink-foreground": "#4daafc",
    "editorWarning-foreground": "#cca700",
    errorForeground: "#f85149",
    focusBorder: "#0078d4",
    "checkbox-border": "#3c3c3c",
    "textPreformat-foreground": "#d0d0d0",
    "textPreformat-background": "#3c3c3c",
  },
  "Light Modern": {
    "editor-background": "#ffffff",
    "editor-foreground": "#3b3b3b",
    descriptionForeground: "#3b3b3b",
    "editorWidget-border": "#c8c8c8",
    "input-background": "#ffffff",
    "button-background": "#005fb8",
    "button-foreground": "#ffffff",
    "button-hoverBackground": "#0258a8",
    "list-hoverBackground": "#f2f2f2",
    "textLink-foreground": "#005fb8",
    "editorWarning-foreground": "#bf8803",
    errorForeground: "#f85149",
    focusBorder: "#005fb8",
    "checkbox-border": "#cecece",
    "textPreformat-foreground": "#3b3b3b",
    "textPreformat-background": "#0000001f",
  },
};

export async function putOn(page: Page, theme: string): Promise<void> {
  await page.evaluate(
    ([colours, dark]) => {
      const { document } = globalThis as any;
      for (const [name, colour] of Object.entries(colours)) document.documentElement.style.setProperty(`--vscode-${name}`, colour);
      // VS Code puts its own rules before those of the page, in a layer.
      const style = document.createElement("style");
      style.textContent =
        "@layer vscode-default { code { color: var(--vscode-textPreformat-foreground); background-color: var(--vscode-textPreformat-background); padding: 1px 3px; } }";
      document.head.prepend(style);
      document.body.className = dark ? "vscode-dark" : "vscode-light";
    },
    [themes[theme]!, theme.startsWith("Dark")] as const,
  );
}
