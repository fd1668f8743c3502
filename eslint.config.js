import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { importWalls } from './build/importWalls.mjs';

export default defineConfig(
  { ignores: ['out/**', 'node_modules/**', 'test-results/**', '**/*.d.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs', 'eslint.config.js'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': ['error', {
        selector: 'ExportDefaultDeclaration',
        message: 'No default exports: a thing has one name everywhere.',
      }],
    },
  },
  { files: ['renderer/**/*.ts', 'renderer/**/*.tsx'], extends: [reactHooks.configs.flat['recommended-latest']] },
  { files: ['build/*.config.ts', 'e2e/*.config.ts', 'eslint.config.js'], rules: { 'no-restricted-syntax': 'off' } },
  // A JSDoc cast is invisible to the linter's view of the tree, so JSON.parse cannot be given a type in plain JavaScript.
  { files: ['build/**/*.mjs'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  ...importWalls,
);
