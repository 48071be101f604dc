import { ATTACKS, DEEP, REFUSED, TOO_LONG } from "../../integration-tests/fixtures/attacks"
import { fault } from "../../integration-tests/fixtures/inert"
import { contracts } from "./contracts"
import { stringFields, type StringField } from "./string-fields"
import { TEXT_KINDS } from "./schemas/text-kind"

const isText = ({ kind }: StringField) => TEXT_KINDS.some((one) => one === kind)

const texts = stringFields(contracts).filter(isText)
const schemas = new Map(texts.map((field) => [field.schema, field]))

describe("Every text field of the contracts", () => {
  it.each([...schemas.values()])("$route $field lets no attack through", ({ schema, kind }) => {
    for (const { name, text } of [...ATTACKS, DEEP]) {
      const parsed = schema.safeParse(text)
      if (parsed.success) expect([name, fault(kind, String(parsed.data))]).toEqual([name, null])
    }
  })

  it.each([...schemas.values()])(
    "$route $field refuses what is no text, and too much of it",
    ({ schema }) => {
      for (const { name, text } of [...REFUSED, TOO_LONG]) {
        expect([name, schema.safeParse(text).success]).toEqual([name, false])
      }
    },
  )
})
