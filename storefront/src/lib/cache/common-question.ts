/** A question for one page of a list, among its parameters these. */
type ListQuestion = { category_id?: string; limit: number; offset?: number }

/** Further than this hardly anybody turns the pages of a list. */
const FIRST_PAGES = 10

/**
 * Whether links alone lead to a question: it sets nothing but the parameters of these names, asks for a category that is
 * shown, and for one of the first pages. There are only so many of these, and their answers are worth remembering; what people
 * type has no end, and each asks for that under a limit of their own.
 *
 * @param categories those that are shown; unless given, no category is common
 */
export function isCommon<Question extends ListQuestion>(
  question: Question,
  names: readonly (keyof Question)[],
  categories: readonly { handle: string }[] = [],
): boolean {
  const { category_id, limit, offset = 0 } = question
  return (
    asksOnly(question, names) &&
    (!category_id || categories.some(({ handle }) => handle === category_id)) &&
    offset < FIRST_PAGES * limit
  )
}

function asksOnly(question: Readonly<Record<string, unknown>>, names: readonly PropertyKey[]): boolean {
  return Object.entries(question).every(([name, value]) => names.includes(name) || isEmpty(value))
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
}
