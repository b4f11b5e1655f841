/** Answers that texts of other tools tell, where they are plain: one by its name, or one with words for where there is none. */

/** What stands in a text: an answer, or mere words. */
export type Told = { readonly of: string; readonly otherwise?: string } | string | undefined;

/** `{if(is_empty(name.NAOK), "this person", name.shown)}`, `{name.shown}` or `{name}` of LimeSurvey. */
export function toldByLimeSurvey(raw: string): Told {
  const [, own] = /^\{([A-Za-z]\w*)(?:\.(?:shown|NAOK|value))?\}$/.exec(raw) ?? [];
  if (own !== undefined) return /^[A-Z]+$/.test(own) ? undefined : { of: own };
  const [, of, otherwise, rest = ""] = /^\{if\(is_empty\((\w+)(?:\.\w+)?\), "([^"\\]*)", (.+)\)\}$/.exec(raw) ?? [];
  return of !== undefined && asks(rest, of) ? { of, ...(otherwise !== "" && { otherwise }) } : undefined;
}

/** `[name]` or `[name:label]` of REDCap. */
export function toldByRedcap(raw: string): Told {
  const [, of] = /^\[([a-z]\w*)(?::(?:label|value))?\]$/.exec(raw) ?? [];
  return of === undefined ? undefined : { of };
}

/** Values that SurveyJS calculates for its texts: `iif({name} empty, 'this person', …)`, and a brace. */
export function toldBySurveyJs(raw: string, values: ReadonlyMap<string, string>): Told {
  const [, of, own] = /^(?:\{([^{}~]+)\})?(?:\{(~?[^{}]+)\})?$/.exec(raw) ?? [];
  const expression = own === undefined ? undefined : values.get(own);
  if (expression === undefined) return of !== undefined && own === undefined && !values.has(of) ? { of } : undefined;
  if (of === undefined && /^'[{}]'$/.test(expression)) return expression.charAt(1);
  const [, asked, words = ""] = /^iif\(\{([^{}]+)\} empty, '([^'\\]*)', /.exec(expression) ?? [];
  if (asked === undefined || (of !== undefined && of !== asked) || (of === undefined && !asks(expression.replace(words, ""), asked)))
    return undefined;
  const otherwise = words.replace(/\u2060/g, "");
  return { of: asked, ...(otherwise !== "" && { otherwise }) };
}

/** `${name}` of ODK, and fields that are calculated for its texts: `if(${name} != '', …, 'this person')`. */
export function toldByOdk(raw: string, calculations: ReadonlyMap<string, string>): Told {
  const [, own = ""] = /^\$\{\s*([^{}\s]+)\s*\}$/.exec(raw) ?? [];
  const calculation = calculations.get(own);
  if (calculation === undefined) return own === "" ? undefined : { of: own };
  const [, name, path, rest = "", otherwise] =
    /^if\((?:\$\{([^{}\s]+)\}|[\w./-]*\/([\w.-]+)) != '', (.+), '([^']*)'\)$/s.exec(calculation) ?? [];
  const of = name ?? path;
  return of !== undefined && asks(rest, of) ? { of, ...(otherwise !== "" && { otherwise }) } : undefined;
}

function asks(expression: string, name: string): boolean {
  return new RegExp(`(?<![\\w.-])${name.replace(/[.-]/g, "\\$&")}(?![\\w-])`).test(expression);
}
