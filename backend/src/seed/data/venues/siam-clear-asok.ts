import type { VenueSeed } from "../shapes"

export const siamClearAsok: VenueSeed = {
  handle: "siam-clear-asok",
  vendor: "siam-clear-dental",
  city: "bangkok",
  name: "Siam Clear Dental Asok",
  description:
    "A practice on the ninth floor with a view over the park instead of a television. Two dentists, a hygienist and a children's dentist share the chairs, and the waiting time is usually shorter than the lift ride. Every quote is written before treatment starts.",
  categories: ["dental"],
  address_1: "9F, 388 Sukhumvit Soi 21",
  province: "Watthana",
  postal_code: "10110",
  latitude: 13.7389,
  longitude: 100.5614,
  phone: "+66 2 555 0131",
  tags: ["english-spoken", "near-transit", "family-friendly"],
  amenities: ["wifi", "card-payment", "step-free-access", "air-conditioning", "children-corner"],
  hours: [
    { days: [1, 2, 3, 4, 5], opens: "09:00", closes: "19:00" },
    { days: [6], opens: "09:00", closes: "16:00" },
  ],
  faqs: [
    [
      "Do you bill insurers directly?",
      "For the larger Thai insurers yes; others get an itemised receipt in English.",
    ],
    [
      "I am afraid of dentists.",
      "Say so in the notes. The first visit can be a conversation in a normal chair.",
    ],
  ],
  staff: [
    {
      name: "Dr. Arisa Techapaibul",
      title: "Dentist",
      bio: "General dentistry with a soft spot for people who have not been for ten years.",
      skills: ["dental"],
    },
    {
      name: "Dr. Pakorn Wisetchat",
      title: "Dentist, restorations",
      bio: "Crowns and fillings, measured digitally and milled downstairs.",
      skills: ["dental"],
    },
    {
      name: "Sunee Hirunkit",
      title: "Dental hygienist",
      bio: "Cleans teeth and explains, without a trace of reproach, how to keep them so.",
      skills: ["dental"],
    },
  ],
}
