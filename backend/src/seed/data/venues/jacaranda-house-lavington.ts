import type { VenueSeed } from "../shapes"

export const jacarandaHouseLavington: VenueSeed = {
  handle: "jacaranda-house-lavington",
  vendor: "jacaranda-house",
  city: "nairobi",
  name: "Jacaranda House Lavington",
  description:
    "A bright salon in a shopping court with big windows and wide chairs, made for mothers with prams and teenagers with ideas. Hair on the left, nails on the right, a reading corner in the middle.",
  categories: ["hair", "nails"],
  address_1: "Unit 6, 40 James Gichuru Road",
  province: "Lavington",
  postal_code: "00603",
  latitude: -1.2788,
  longitude: 36.7706,
  phone: "+254 20 555 0153",
  tags: ["family-friendly", "women-led", "walk-ins-welcome"],
  amenities: ["parking", "step-free-access", "children-corner", "wifi", "card-payment"],
  hours: [{ days: [2, 3, 4, 5, 6, 7], opens: "09:00", closes: "18:30" }],
  faqs: [
    ["Can I bring my toddler?", "Please do; the corner has books and a very patient wooden giraffe."],
    ["Do you work on straight and wavy hair?", "Yes, Caroline trained in London and cuts all textures."],
  ],
  staff: [
    {
      name: "Caroline Wairimu",
      title: "Stylist",
      bio: "Precision bobs on every texture there is.",
      skills: ["hair"],
    },
    {
      name: "Akinyi Ouma",
      title: "Braider and wig maker",
      bio: "Builds wigs by hand and fits them so that nobody asks.",
      skills: ["hair"],
    },
    {
      name: "Mercy Jepkoech",
      title: "Nail technician",
      bio: "Paints tiny landscapes, Mount Kenya being the favourite.",
      skills: ["nails"],
    },
    {
      name: "Shiko Wambui",
      title: "Nail technician",
      bio: "Pedicures that end in a nap.",
      skills: ["nails"],
    },
  ],
}
