/** Why a name cannot be changed. */

export const refusals = {
  nothing: "There is no name here.",
  keyword: "{word} is a word of the language.",
  undeclared: "Nothing is declared with this name.",
  builtIn: "{term} is filled in by the compiler: no term of yours has this name.",
  library: "{name} belongs to the library, which cannot be changed.",
  measured: "{name} has its name from the model that the instrument measures. With another name it would no longer measure that dimension.",
  notAName: '"{name}" is not a name: write a letter from A to Z, then letters, digits and underscores.',
  empty: "Nothing is not a name: write a letter from A to Z, then letters, digits and underscores.",
  newKeyword: "{name} is a word of the language, and would be read as such in some places.",
  taken: "{name} is taken.",
  takenCapitals: "{name} is taken, and capitals make no difference.",
  inLibrary: "The library has something called {name}.",
  fileName: "This is the name of a file of the library.",
  languageCode: "This is the code of a language.",
  checkName: "This is the name of a check.",
  functionName: "This is a function of the language.",
  constant: "This is a word of the language.",
  prefix: "This is the first part of the battery's variables. Nothing else in the text names it, so that it can be changed here.",
} as const;
