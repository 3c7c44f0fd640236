import js from '@eslint/js'
import stylistic from '@stylistic/eslint-plugin'
import vue from 'eslint-plugin-vue'
import a11y from 'eslint-plugin-vuejs-accessibility'
import { defineConfig, globalIgnores } from 'eslint/config'
import ts from 'typescript-eslint'

// Layout rules are the formatter: `npm run lint -- --fix` sets the whole tree in one style.
export default defineConfig([
  globalIgnores(['dist', '.dist-*', '.generated', '.slidev', 'test-results', 'export']),
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  vue.configs['flat/recommended'],
  a11y.configs['flat/recommended'],
  stylistic.configs.customize({ quotes: 'single', semi: false, indent: 2, arrowParens: false }),
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    rules: {
      // TypeScript resolves names itself.
      'no-undef': 'off',
      // A checked non-null assertion after a check the compiler cannot follow is clearer than a second check.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@stylistic/quote-props': ['error', 'consistent-as-needed'],
      '@stylistic/max-len': 'off',
      '@stylistic/operator-linebreak': ['error', 'before'],
      '@stylistic/multiline-ternary': 'off',
      // Short SVG elements read better on one line; the other layout rules of Vue stay on.
      'vue/max-attributes-per-line': ['warn', { singleline: 8, multiline: 1 }],
      'vue/singleline-html-element-content-newline': 'off',
      // White space inside SVG text is drawn.
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-self-closing': ['error', { html: { void: 'never', normal: 'never', component: 'always' }, svg: 'always' }],
      'vue/multi-word-component-names': 'off',
      // Its words are its content, which the rule cannot see.
      'vuejs-accessibility/heading-has-content': ['error', { components: [], accessibleChildren: ['ReadingTitle'] }],
    },
  },
])
