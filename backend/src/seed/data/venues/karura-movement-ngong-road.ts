import type { VenueSeed } from "../shapes"

export const karuraMovementNgongRoad: VenueSeed = {
  handle: "karura-movement-ngong-road",
  vendor: "karura-movement",
  city: "nairobi",
  name: "Karura Movement Ngong Road",
  description:
    "A dance studio with a sprung floor that opens its doors to everyone between rehearsals. Afro-fusion conditioning, Pilates on the mat and evening yoga share one calendar. The speaker system is better than it needs to be.",
  categories: ["fitness", "yoga"],
  address_1: "2F, 517 Ngong Road",
  province: "Dagoretti",
  postal_code: "00505",
  latitude: -1.2999,
  longitude: 36.7713,
  phone: "+254 20 555 0163",
  tags: ["good-for-beginners", "women-led", "open-late"],
  amenities: ["parking", "changing-room", "lockers", "wifi", "card-payment"],
  hours: [
    { days: [1, 2, 3, 4, 5], opens: "07:00", closes: "21:00" },
    { days: [6, 7], opens: "09:00", closes: "17:00" },
  ],
  faqs: [
    ["Do I need to know how to dance?", "No. You need to know left from right, and even that is negotiable."],
    ["Shoes?", "Clean trainers for conditioning, bare feet for everything else."],
  ],
  staff: [
    {
      name: "Makena Riungu",
      title: "Dance coach",
      bio: "Choreographs for stage and screen, sweats with everyone else.",
      skills: ["fitness"],
    },
    {
      name: "Joy Wangari",
      title: "Pilates coach",
      bio: "Small movements, large effects, no mercy for momentum.",
      skills: ["fitness", "yoga"],
    },
    {
      name: "Sami Yusuf",
      title: "Yoga teacher",
      bio: "Plays the oud at the end of the lesson if you stay long enough.",
      skills: ["yoga"],
    },
  ],
}
