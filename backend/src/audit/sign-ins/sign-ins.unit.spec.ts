import { signInRoute } from "./sign-in-routes"
import { claimsOf, typedEmail } from "./who-signs-in"

it.each([
  ["POST", "/auth/user/emailpass", "sign_in"],
  ["POST", "/auth/customer/google/callback", "sign_in"],
  ["POST", "/auth/mfa/challenges/ch_1/verify", "second_factor"],
  ["GET", "/auth/user/emailpass", undefined],
  ["POST", "/auth/user/register", undefined],
  ["POST", "/auth/user/emailpass/register", undefined],
  ["POST", "/auth/user/emailpass/reset-password", undefined],
  ["POST", "/auth/session", undefined],
])("%s %s signs in by %s", (method, path, event) => {
  expect(signInRoute(method, path)?.event).toBe(event)
})

it("reads whom a token is of, and nothing of what is none", () => {
  const payload = Buffer.from(JSON.stringify({ actor_id: "user_1", actor_type: "user" })).toString(
    "base64url",
  )
  expect(claimsOf(`x.${payload}.y`)).toEqual({ actor_id: "user_1", actor_type: "user" })
  expect([claimsOf(undefined), claimsOf("a.b.c"), claimsOf({})]).toEqual([{}, {}, {}])
})

it("reads the address that was typed", () => {
  expect(typedEmail({ body: { email: " A@B.example " } })).toBe("a@b.example")
  expect(typedEmail({ body: { identifier: "C@d.example" } })).toBe("c@d.example")
  expect([typedEmail({ body: undefined }), typedEmail({ body: { email: 5 } })]).toEqual([null, null])
})
