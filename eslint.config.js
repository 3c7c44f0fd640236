import js from '@eslint/js'
import stylistic from '@stylistic/eslint-plugin'
import vue from 'eslint-plugin-vue'
import a11y from 'eslint-plugin-vuejs-accessibility'
import { defineConfig, globalIgnores } from 'eslint/config'
import ts from 'typescript-eslint'

/** What the files of a folder may import beside their own folder, as the table in the README says it. */
const MAY_IMPORT = {
  'data': [],
  'geometry': ['data'],
  'components/marks': ['data', 'geometry', 'components/chrome'],
  'components/figures': ['data', 'geometry', 'components/marks'],
  'components/chrome': ['data', 'components/marks'],
  'components/print': ['data', 'geometry', 'components/chrome'],
  'components/first-view': ['data', 'layouts', 'styles', 'components/figures', 'components/marks'],
  'components/reading': ['data', 'geometry', 'offline', 'styles', 'components/chrome', 'components/figures', 'components/marks'],
  'layouts': ['data', 'components/chrome'],
  'setup': ['data', 'plugins', 'offline', 'components/chrome', 'components/print'],
  'plugins': ['data', 'geometry', 'scripts', 'components/chrome'],
  'offline': [],
  'scripts': ['data', 'geometry', 'plugins', 'components/chrome', 'components/first-view', 'components/print', 'components/reading'],
  'styles': [],
}

/** The rule that a folder imports nothing else; no folder imports `tests`. */
function imports([folder, allowed]) {
  const refused = [...Object.keys(MAY_IMPORT), 'tests'].filter(other => other !== folder && !allowed.includes(other))
  // A path goes up first; from one folder of components to the next it does not name their parent.
  const regex = `^(?:\\.\\./)+(?:${refused.map(other => other.replace('components/', '(?:components/)?')).join('|')})/`
  return {
    files: [`${folder}/**/*.{ts,vue}`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message: `${folder} imports ${['itself', ...allowed].join(', ')} and nothing else of the project.` }] }] },
  }
}

// Layout rules are the formatter: `npm run lint -- --fix` sets the whole tree in one style.
export default defineConfig([
  globalIgnores(['dist', '**/.*.part', '.generated', '.slidev', 'test-results', 'export']),
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
  ...Object.entries(MAY_IMPORT).map(imports),
])
