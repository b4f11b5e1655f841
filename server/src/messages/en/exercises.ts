/** What is said of the exercises of `ukur learn --exercises`. */

export const exercises = {
  task: "What to do: {task}",
  command: "Then, in this folder: {command}",
  setOut: ({ count, folder }: { readonly count: number; readonly folder: string }) => `${count} exercises are in ${folder}.`,
  begin: "Open {path}, mend it, and run: {command}",
  solved: "solved",
  open: "to do",
  broken: "broken again",
  missing: "not there",
  progress: ({ solved, all }: { readonly solved: number; readonly all: number }) => `${solved} of ${all} solved.`,
  next: "Next: {path}. {title}.",
  lacks: "The file must still have {names}. An exercise is mended, not deleted.",
  allowed: "The finding {code} is allowed here and not mended. Take the line with allow out.",
  hint: "Hint {number} of {all}: {hint}",
  askHint: "For a hint: {command}",
  noMoreHints: "These were all hints.",
  setOutAgain: "To have it again: {command}",
  nothingNext: "All that is there is solved.",
} as const;
