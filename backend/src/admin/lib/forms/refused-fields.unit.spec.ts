import { ApiError } from "../api/error"
import { refusedFields } from "./refused-fields"

const refusal = (message: string, status = 400, code?: string) => new ApiError({ message, code }, "", status)

describe("The fields a refusal names", () => {
  it("are those of malformed input, each with what is wrong", () => {
    const error = refusal("name: is too short; variants.0.title: is required")
    expect(refusedFields(error, ["name", "variants"])).toEqual([
      { field: "name", message: "is too short" },
      { field: "variants.0.title", message: "is required" },
    ])
  })

  it("may be named by a conflict's sentence, as a whole word", () => {
    const error = refusal("The handle baan-ari is taken", 409, "handle_taken")
    expect(refusedFields(error, ["name", "handle"])).toEqual([{ field: "handle", message: error.message }])
    expect(refusedFields(error, ["hand", "name"])).toEqual([])
  })

  it("are none of a refusal about something else, of a failure or of an accident", () => {
    expect(refusedFields(refusal("vendor_id: is required"), ["name"])).toEqual([])
    expect(refusedFields(refusal("name: is broken", 500), ["name"])).toEqual([])
    expect(refusedFields(new Error("name: is broken"), ["name"])).toEqual([])
  })
})
