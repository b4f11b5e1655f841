/** Mocha's report for people on the terminal, and its JSON report in the file that `reporterOption.output` names. */

import mocha from "mocha";

export default class Reports {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    new mocha.reporters.JSON(runner, options);
    new mocha.reporters.Spec(runner, options);
  }
}
