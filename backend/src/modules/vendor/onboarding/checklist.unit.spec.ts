import { CHECKLIST_ITEMS, checklistOf, type OnboardingFacts } from "./checklist"

const ready: OnboardingFacts = {
  email_confirmed: true,
  logo_url: "https://plaza.example/logo.webp",
  legal_details: {
    legal_name: "Sala Siam Ltd",
    tax_number: "0105561",
    address_1: "1 Sukhumvit",
    city: "Bangkok",
    country_code: "th",
  },
  venues: 1,
  venues_with_hours: 1,
  services: 1,
  staff_members: 1,
  has_payout_account: true,
}
const open = (facts: Partial<OnboardingFacts>) =>
  checklistOf({ ...ready, ...facts })
    .filter(({ done }) => !done)
    .map(({ item, missing }) => (missing ? [item, ...missing] : item))

it("lists every item, in the order in which they are done", () => {
  expect(checklistOf(ready)).toEqual(CHECKLIST_ITEMS.map((item) => ({ item, done: true })))
})

it.each<[Partial<OnboardingFacts>, unknown[]]>([
  [{ email_confirmed: false }, ["email_confirmed"]],
  [{ venues: 0, venues_with_hours: 0 }, ["venue", "opening_hours"]],
  [{ venues_with_hours: 0 }, ["opening_hours"]],
  [{ services: 0 }, ["service"]],
  [{ staff_members: 0 }, ["staff_member"]],
  [{ has_payout_account: false }, ["payout_details"]],
  [{ logo_url: null }, [["profile", "logo"]]],
  [{ legal_details: null }, [["profile", "legal_name", "registration_or_tax_number", "address"]]],
  [
    { legal_details: { ...ready.legal_details, tax_number: "", registration_number: null } },
    [["profile", "registration_or_tax_number"]],
  ],
  [{ legal_details: { ...ready.legal_details, tax_number: null, registration_number: "B 12" } }, []],
  [{ legal_details: { ...ready.legal_details, city: null } }, [["profile", "address"]]],
])("%j leaves open %j", (facts, items) => {
  expect(open(facts)).toEqual(items)
})
