/** The version of an instrument, raised when it has changed: answers to two wordings under one version cannot be told apart. */

import { message } from "../../messages/message.ts";
import { inQuotes } from "../../language/texts.ts";
import { action, instrumentsAt, touches, type ActionMaker } from "./action.ts";

/** Numbers of up to three parts. A date, and whatever else is in use, its author knows to go on with. */
const version = /^(\d{1,3})(?:\.(\d+))?(?:\.(\d+))?$/;

export const newVersion: ActionMaker = (scene) =>
  instrumentsAt(scene).flatMap(({ metadata }) => {
    const text = metadata.get("version");
    const parts = text && touches(text, scene.span) ? version.exec(text.value) : null;
    if (!text || !parts) return [];
    const [, major, minor = "0", patch] = parts;
    const end = patch === undefined ? "" : ".0";
    const raised = (title: "actions.newWording" | "actions.newItems", value: string) =>
      action(scene, "refactor.rewrite", message(title, { version: value }), [{ span: text, newText: inQuotes(value) }]);
    return [
      raised("actions.newWording", `${major}.${Number(minor) + 1}${end}`),
      raised("actions.newItems", `${Number(major) + 1}.0${end}`),
    ];
  });
