import type { VenueSeed } from "../shapes"

export const lotusGridRatchada: VenueSeed = {
  handle: "lotus-grid-ratchada",
  vendor: "lotus-grid",
  city: "bangkok",
  name: "Lotus Grid Ratchada",
  description:
    "The quiet branch: one long room with cork walls, blankets from Isan and a kettle. Yoga and breath work only, mostly in the evening, when the night market starts downstairs and nobody up here hears it.",
  categories: ["yoga"],
  address_1: "5F, 29 Ratchadaphisek Road",
  province: "Din Daeng",
  postal_code: "10400",
  latitude: 13.7672,
  longitude: 100.5703,
  phone: "+66 2 555 0143",
  tags: ["quiet-place", "good-for-beginners", "near-transit", "open-late"],
  amenities: ["tea-and-water", "changing-room", "air-conditioning", "step-free-access"],
  hours: [
    { days: [2, 3, 4, 5], opens: "12:00", closes: "22:00" },
    { days: [6, 7], opens: "09:00", closes: "19:00" },
  ],
  faqs: [
    ["Is talking allowed?", "In the kitchen, with pleasure. The room itself is silent."],
    ["Can I come during pregnancy?", "From week fourteen, to the prenatal lesson."],
  ],
  staff: [
    {
      name: "Suda Wichai",
      title: "Yoga teacher",
      bio: "Twenty years of Iyengar practice and a cupboard full of straps.",
      skills: ["yoga"],
    },
    {
      name: "Patchara Noinil",
      title: "Yoga teacher",
      bio: "Nurse in the morning, prenatal teacher in the evening.",
      skills: ["yoga"],
    },
    {
      name: "Elias Brandt",
      title: "Breath work teacher",
      bio: "Freediver who found out that breathing out is the interesting part.",
      skills: ["yoga"],
    },
  ],
}
