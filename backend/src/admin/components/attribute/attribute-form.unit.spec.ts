import { attributeBody, attributeSchema, attributeValues } from "./attribute-form"

const values = { ...attributeValues(), name: "Material" }

describe("An attribute that is defined", () => {
  it("has choices between commas, each once, and no unit", () => {
    const body = attributeBody(
      { ...values, type: "choice", choices: " Silk, Linen,, Silk ", unit: "cm" },
      true,
    )
    expect(body).toMatchObject({ type: "choice", choices: ["Silk", "Linen"], unit: null })
  })

  it("has a unit as a number alone, and keeps its type once it is there", () => {
    const number = { ...values, type: "number" as const, unit: "cm", choices: "Silk" }
    expect(attributeBody(number, false)).toEqual({
      ...{ name: "Material", unit: "cm", choices: [], category_ids: [], rank: 0 },
    })
  })

  it("asks for choices where one is to be chosen", () => {
    expect(attributeSchema.safeParse({ ...values, type: "choice", choices: " , " }).success).toBe(false)
    expect(attributeSchema.safeParse(values).success).toBe(true)
  })
})
