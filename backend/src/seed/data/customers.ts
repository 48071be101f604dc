import type { CityKey } from "./shapes"

/** A shopper of the demo city; the e-mail is made of the name. */
export interface CustomerSeed {
  first_name: string
  last_name: string
  city: CityKey
  phone: string
}

const NAMES: Record<CityKey, readonly string[]> = {
  bangkok: [
    "Lucy Hammond",
    "Warisa Tanaka",
    "Chai Sombat",
    "Oliver Marsh",
    "Narumon Yodsak",
    "Peerapat Lertsin",
    "Hana Mori",
    "Sunisa Kamon",
    "Daniel Reyes",
    "Benjawan Sriwong",
    "Kongpop Arun",
    "Marie Delacroix",
    "Rung Chanthara",
    "Tanya Vasquez",
    "Ekkarat Noppadol",
    "Sofia Lindgren",
    "Jirayu Manit",
    "Priya Nair",
    "Wichit Saelee",
    "Emily Cartwright",
  ],
  nairobi: [
    "Wambui Kariuki",
    "James Omondi",
    "Nadia Farah",
    "Ian Mutuku",
    "Cheptoo Rono",
    "Patrick Njuguna",
    "Asha Mwinyi",
    "George Baraza",
    "Rebecca Muthoni",
    "Yusuf Ibrahim",
    "Claire Bennett",
    "Nelson Kimani",
    "Purity Wanjiku",
    "Hassan Jama",
    "Sharon Auma",
    "Stephen Mbugua",
  ],
  berlin: ["Lena Vogt", "Tomasz Nowak", "Aylin Demir", "Frederik Kruse"],
}

const DIAL: Record<CityKey, string> = {
  bangkok: "+66 8 5550 ",
  nairobi: "+254 7 5550 ",
  berlin: "+49 15 5550 ",
}

export const CUSTOMERS: readonly CustomerSeed[] = (["bangkok", "nairobi", "berlin"] as const).flatMap(
  (city) =>
    NAMES[city].map((name, index) => {
      const [first_name, last_name] = name.split(" ")
      return { first_name, last_name, city, phone: `${DIAL[city]}${1001 + index * 7}` }
    }),
)

/** The address of the customer who signs in for demonstrations, the first of Bangkok. */
export const DEMO_CUSTOMER_EMAIL = "customer@plaza.example"

/** `first.last@plaza.example`, lower case; the first customer of all has the address of the demo login. */
export function emailOf(customer: CustomerSeed): string {
  if (customer === CUSTOMERS[0]) return DEMO_CUSTOMER_EMAIL
  return `${customer.first_name}.${customer.last_name}@plaza.example`.toLowerCase()
}
