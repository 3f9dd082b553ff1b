import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate'

/** The rules are the same for every page: worked out anew for each they took as long as reading it. */
class OnceForAll extends StaticConfigLoader {
  private readonly rules = super.getConfigFor('') as ResolvedConfig

  override getConfigFor(): ResolvedConfig {
    return this.rules
  }
}

const rules = new OnceForAll({
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'error',
    // Preact closes void elements; both ways are valid HTML.
    'void-style': 'off',
    // Only the page that waits for the database looks again by itself, and only where no script runs.
    'meta-refresh': 'off',
    // The official date input is a fieldset with role="group", and a link that looks like a button says it is one.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['button'] }],
    // A title says whose page it is and what was wrong; search engines are not its readers.
    'long-title': 'off',
    // Tick boxes of one question share a name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
  },
})
const validator = new HtmlValidate(rules)

/** What is not right with a whole page of HTML, a line for each; empty when it is valid. */
export async function htmlFaults(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page)
  // Valid on every element, and the official password input has it.
  const wrong = (message: string) => !message.startsWith('Attribute "autocapitalize"')
  return results.flatMap(({ messages }) =>
    messages.filter(({ message }) => wrong(message)).map((m) => `${m.ruleId} ${m.line}:${m.column} ${m.message}`),
  )
}
