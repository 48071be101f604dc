import js from "@eslint/js"
import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

export default tseslint.config(
  {
    ignores: [
      "node_modules/**",
      ".medusa/**",
      "**/migrations/**",
      "*.config.js",
      "integration-tests/environment.js",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...medusa.configs.strict,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-undef": "off",
      // Our public methods are exactly one transaction each: @InjectTransactionManager is their decorator.
      "@medusajs/use-inject-manager-on-public-methods": "off",
      // It guesses from the size of a number; a price of 3,900 shillings is in major units.
      "@medusajs/prices-in-major-units": "off",
    },
  },
  {
    // Configuration, seed and command-line tools answer no HTTP request that an error would have to fit.
    files: ["src/config/**", "src/seed/**", "src/scripts/**", "integration-tests/**"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
)
