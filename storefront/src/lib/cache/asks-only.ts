/**
 * Whether a question sets nothing but these parameters. Answers to what links lead to are worth remembering; what people
 * type has no end, and each asks for that under a limit of their own.
 */
export function asksOnly(question: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return Object.entries(question).every(([name, value]) => names.includes(name) || isEmpty(value))
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
}
