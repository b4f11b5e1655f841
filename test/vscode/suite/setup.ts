/** Makes Mocha's functions global, from its build for browsers: it runs in both extension hosts. Imported before the tests. */

import "mocha/mocha.js";

mocha.setup({ ui: "bdd", reporter: class {} as unknown as Mocha.ReporterConstructor, timeout: 120_000 });
