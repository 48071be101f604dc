const suites = {
  unit: ["**/src/**/*.unit.spec.ts"],
  modules: ["**/integration-tests/modules/**/*.spec.ts"],
  http: ["**/integration-tests/http/**/*.spec.ts"],
  crash: ["**/integration-tests/crash/**/*.spec.ts"],
}

module.exports = {
  transform: {
    "^.+\\.[jt]s$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript", decorators: true }, target: "es2021" } },
    ],
  },
  testEnvironment: "node",
  moduleFileExtensions: ["js", "ts", "json"],
  modulePathIgnorePatterns: ["/.medusa/"],
  testMatch: suites[process.env.TEST_TYPE] ?? [],
  testTimeout: 120000,
  setupFiles: process.env.TEST_TYPE === "unit" ? [] : ["./integration-tests/environment.js"],
}
