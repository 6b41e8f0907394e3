/** One form or the other, by the rules of the language. */
import type { Language } from '../../functions/ports.ts'

const rules: Record<Language, Intl.PluralRules> = {
  sv: new Intl.PluralRules('sv-SE'),
  nb: new Intl.PluralRules('nb-NO'),
  en: new Intl.PluralRules('en-GB'),
}

export function counted(language: Language, number: number, forms: { one: string; other: string }): string {
  return rules[language].select(number) === 'one' ? forms.one : forms.other
}
