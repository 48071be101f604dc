import type { VenueSeed } from "../shapes"

export const karuraMovementGigiri: VenueSeed = {
  handle: "karura-movement-gigiri",
  vendor: "karura-movement",
  city: "nairobi",
  name: "Karura Movement Gigiri",
  description:
    "A cedar platform under a tent roof, two hundred metres from the forest gate. Yoga with colobus monkeys as critics, blankets for cold July mornings, and a fire pit for afterwards. Many guests run in the forest first.",
  categories: ["yoga"],
  address_1: "Forest Gate Road 2",
  province: "Gigiri",
  postal_code: "00621",
  latitude: -1.2342,
  longitude: 36.8163,
  phone: "+254 20 555 0161",
  tags: ["quiet-place", "good-for-beginners", "family-friendly"],
  amenities: ["parking", "changing-room", "tea-and-water", "showers"],
  hours: [
    { days: [1, 2, 3, 4, 5], opens: "06:30", closes: "18:00" },
    { days: [6, 7], opens: "07:00", closes: "16:00" },
  ],
  faqs: [
    [
      "What if it rains?",
      "The tent roof holds. In a storm we move to the cottage or to another day, as you like.",
    ],
    [
      "Is the forest ticket included?",
      "No, but the gate takes mobile money and there is no queue before eight.",
    ],
  ],
  staff: [
    {
      name: "Nyokabi Thuo",
      title: "Yoga teacher",
      bio: "Came to yoga by way of a broken ankle and stayed for the breathing.",
      skills: ["yoga"],
    },
    {
      name: "Brian Mutiso",
      title: "Yoga teacher",
      bio: "Ashtanga, six days a week, and a laugh you hear from the car park.",
      skills: ["yoga"],
    },
    {
      name: "Leila Abdi",
      title: "Yoga teacher",
      bio: "Teaches children, and adults who envy them.",
      skills: ["yoga"],
    },
    {
      name: "Tom Wekesa",
      title: "Meditation teacher",
      bio: "Former radio host; his voice alone is worth the drive.",
      skills: ["yoga"],
    },
  ],
}
