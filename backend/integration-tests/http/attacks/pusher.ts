import type { AxiosResponse } from "axios"
import { contracts } from "../../../src/api/contracts"
import { TEXT_KINDS } from "../../../src/api/schemas/text-kind"
import { stringFields, type StringField } from "../../../src/api/string-fields"
import { ATTACKS } from "../../fixtures/attacks"
import { fault } from "../../fixtures/inert"

/** Every text field of a body, by its schema: routes that share the schema share the way in. */
export const TEXTS: StringField[] = stringFields(contracts).filter(
  ({ field, kind }) => field.startsWith("body") && TEXT_KINDS.some((text) => text === kind),
)

const pushed = new Set<StringField["schema"]>()

/** The text fields of routes into which no test has pushed an attack, whose schema is no other route's. */
export const notPushed = (): string[] =>
  TEXTS.filter(({ schema }) => !pushed.has(schema)).map(({ route, field }) => `${route} ${field}`)

/** A text as a field takes it: as much of it as fits. */
function fitting({ schema }: StringField, text: string): { sent: string; kept: string } | undefined {
  const characters = [...text]
  const { maxLength } = schema as { maxLength?: number | null }
  const sent = characters.slice(0, Math.min(characters.length, maxLength ?? characters.length)).join("")
  const parsed = schema.safeParse(sent.slice(0, maxLength ?? undefined))
  const kept = parsed.success ? String(parsed.data) : ""
  return kept === "" ? undefined : { sent: sent.slice(0, maxLength ?? undefined), kept }
}

/** Fills the text fields of one request with attacks and knows what must be answered of them. */
export class Push {
  private readonly kept: { field: string; kind: string; text: string }[] = []

  /** `turn` chooses the attack of the first field; the fields after it get others. */
  constructor(
    private readonly route: string,
    private readonly turn: number,
  ) {}

  /** An attack that this field of the route takes, such as `body.faqs[].answer`. */
  text(field: string): string {
    const found = TEXTS.find((text) => text.route === this.route && text.field === `body.${field}`)
    if (!found) throw new Error(`${this.route} has no text ${field}`)
    pushed.add(found.schema)
    const first = this.turn + this.kept.length * 7
    for (let index = first; index < first + ATTACKS.length; index++) {
      const fits = fitting(found, ATTACKS[index % ATTACKS.length].text)
      if (!fits) continue
      this.kept.push({ field, kind: String(found.kind), text: fits.kept })
      return fits.sent
    }
    throw new Error(`${this.route} takes no attack in ${field}`)
  }

  /** The answer is a success, has each attack as data where it is answered at all, and nothing in it is alive. */
  check({ status, data }: AxiosResponse, untold: readonly string[] = []): void {
    const told = stringsIn(data)
    expect([this.route, status, status < 300 ? "" : data]).toEqual([this.route, expect.any(Number), ""])
    for (const { field, kind, text } of this.kept) {
      expect([field, fault(kind, text)]).toEqual([field, null])
      if (!untold.includes(field))
        expect([field, told.filter((one) => one === text).length > 0, text]).toEqual([field, true, text])
    }
  }
}

/** Every string of an answer, however deep. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
