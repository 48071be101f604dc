import js from "@eslint/js"
import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

export default tseslint.config(
  { ignores: ["node_modules/**", ".medusa/**", "**/migrations/**", "*.config.js", "integration-tests/environment.js"] },
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
    },
  },
)
