import type { VenueSeed } from "../shapes"

export const siamClearLadprao: VenueSeed = {
  handle: "siam-clear-ladprao",
  vendor: "siam-clear-dental",
  city: "bangkok",
  name: "Siam Clear Dental Lat Phrao",
  description:
    "The family branch, at street level with a ramp and a fish tank that has its own fan mail. Evenings are kept for people who work, Saturday mornings for children. Orthodontic check-ups run every Wednesday.",
  categories: ["dental"],
  address_1: "1450 Lat Phrao Road",
  province: "Chatuchak",
  postal_code: "10900",
  latitude: 13.8065,
  longitude: 100.5747,
  phone: "+66 2 555 0132",
  tags: ["family-friendly", "open-late", "near-transit"],
  amenities: ["parking", "card-payment", "step-free-access", "children-corner", "air-conditioning"],
  hours: [
    { days: [1, 2, 3, 4, 5], opens: "11:00", closes: "20:30" },
    { days: [6, 7], opens: "09:00", closes: "15:00" },
  ],
  faqs: [
    [
      "From what age do you see children?",
      "From the first tooth. The first visits are mostly about the fish.",
    ],
    ["Can I park?", "Ten spaces in the yard behind the pharmacy."],
  ],
  staff: [
    {
      name: "Dr. Chutima Nakornthai",
      title: "Children's dentist",
      bio: "Counts teeth out loud and lets every patient hold the mirror.",
      skills: ["dental"],
    },
    {
      name: "Dr. Veerapat Samran",
      title: "Dentist, orthodontics",
      bio: "Straightens teeth with clear aligners and clear words.",
      skills: ["dental"],
    },
    {
      name: "Dr. Lalita Poonsuk",
      title: "Dentist",
      bio: "Root canals under a microscope, with a playlist of your choice.",
      skills: ["dental"],
    },
    {
      name: "Jiraporn Meesri",
      title: "Dental hygienist",
      bio: "Works gently on sensitive gums and keeps the fish.",
      skills: ["dental"],
    },
  ],
}
