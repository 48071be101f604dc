import type { VenueSeed } from "../shapes"

export const karuraMovementParklands: VenueSeed = {
  handle: "karura-movement-parklands",
  vendor: "karura-movement",
  city: "nairobi",
  name: "Karura Movement Parklands",
  description:
    "A strength room in a converted print works, with chalk, racks and a rule against filming strangers. Two coaches have played rugby for the country and treat beginners with the same seriousness. Sessions are one to one or in pairs.",
  categories: ["fitness"],
  address_1: "11 Third Parklands Avenue",
  province: "Parklands",
  postal_code: "00623",
  latitude: -1.2607,
  longitude: 36.8179,
  phone: "+254 20 555 0162",
  tags: ["good-for-beginners", "open-late", "english-spoken"],
  amenities: ["parking", "showers", "lockers", "changing-room", "card-payment"],
  hours: [
    { days: [1, 2, 3, 4, 5], opens: "05:30", closes: "20:30" },
    { days: [6], opens: "07:00", closes: "14:00" },
  ],
  faqs: [
    [
      "Am I too old to start lifting?",
      "Our oldest regular is eighty-one and deadlifts her grandson's school bag, then some.",
    ],
    ["Do you write plans for travel weeks?", "Yes, with a towel and a door if need be."],
  ],
  staff: [
    {
      name: "Collins Oduor",
      title: "Strength coach",
      bio: "Prop forward for nine seasons. Explains the squat with a broomstick and a chair.",
      skills: ["fitness"],
    },
    {
      name: "Humphrey Shikuku",
      title: "Strength coach",
      bio: "Fast on the wing once, careful with backs now.",
      skills: ["fitness"],
    },
    {
      name: "Zainab Omar",
      title: "Coach",
      bio: "Women's strength, before and after children.",
      skills: ["fitness"],
    },
    {
      name: "Kevin Maina",
      title: "Running coach",
      bio: "Fixes cadence by ear.",
      skills: ["fitness"],
    },
  ],
}
