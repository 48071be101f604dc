import type { VenueSeed } from "../shapes"

export const jacarandaHouseWestlands: VenueSeed = {
  handle: "jacaranda-house-westlands",
  vendor: "jacaranda-house",
  city: "nairobi",
  name: "Jacaranda House Westlands",
  description:
    "A day spa on the top floor of a quiet office block, with a hammam lined in green soapstone from Kisii. People come up from meetings and go down as different people. The roof has loungers and a view to the Ngong hills.",
  categories: ["spa", "massage"],
  address_1: "7F, 22 Mpaka Road",
  province: "Westlands",
  postal_code: "00800",
  latitude: -1.2655,
  longitude: 36.8035,
  phone: "+254 20 555 0152",
  tags: ["couples", "natural-products", "open-late", "quiet-place"],
  amenities: ["parking", "showers", "lockers", "tea-and-water", "card-payment", "wifi"],
  hours: [
    { days: [1, 2, 3, 4, 5], opens: "09:00", closes: "21:00" },
    { days: [6, 7], opens: "09:00", closes: "20:00" },
  ],
  faqs: [
    [
      "What happens in the hammam?",
      "Steam, black soap, a kessa glove and a lot of warm water. Bring a bikini or shorts.",
    ],
    ["Is there parking?", "Yes, two hours in the basement are on the house."],
  ],
  staff: [
    {
      name: "Amina Hassan",
      title: "Hammam attendant",
      bio: "Grew up with the hammam in Lamu and brought the glove along.",
      skills: ["spa"],
    },
    {
      name: "Grace Nyambura",
      title: "Massage therapist",
      bio: "Swedish and deep tissue; has worked with two marathon teams.",
      skills: ["massage"],
    },
    {
      name: "Peter Kiprotich",
      title: "Sports therapist",
      bio: "Ran the 1500 metres for his county and knows every tendon below the knee.",
      skills: ["massage"],
    },
    {
      name: "Lilian Chebet",
      title: "Facialist",
      bio: "Melanin-rich skin is her speciality, patience her method.",
      skills: ["spa", "massage"],
    },
  ],
}
