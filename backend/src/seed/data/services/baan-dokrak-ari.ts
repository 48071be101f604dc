import type { ServiceSeed } from "../shapes"

export const baanDokrakAriServices: readonly ServiceSeed[] = [
  {
    title: "Slow Thai massage",
    category: "massage",
    description:
      "The classic sequence at half its usual pace, with long holds and no cracking. Siriporn made it for guests who fell asleep too early to enjoy the stretches.",
    options: [
      ["75 minutes", 75, 720],
      ["105 minutes", 105, 980],
    ],
  },
  {
    title: "Desk shoulders",
    category: "massage",
    description:
      "Neck, shoulders, upper back and forearms, seated first and then lying down. It fits into a lunch break and needs no oil, so you can go straight back to the office.",
    options: [
      ["30 minutes", 30, 350],
      ["45 minutes", 45, 480],
    ],
    add_ons: [["Warm ginger pack", 10, 120]],
  },
  {
    title: "Herbal compress massage",
    category: "massage",
    description:
      "Steamed bundles of turmeric, camphor and plai are pressed along the spine and legs. The heat does half of the work. Smells of the kitchen of someone's grandmother.",
    options: [["90 minutes", 90, 990]],
  },
  {
    title: "Massage in late pregnancy",
    category: "massage",
    description:
      "Lying on the side with bolsters, from the fourth month on. Light oil, light hands, and plenty of water afterwards. Please note the week of pregnancy when you book.",
    options: [["60 minutes", 60, 850]],
    notice_minutes: 240,
  },
  {
    title: "First yoga lesson",
    category: "yoga",
    description:
      "An hour alone with a teacher to learn six standing postures and how to fall out of them safely. You leave with a short sequence on paper.",
    options: [["60 minutes", 60, 900]],
  },
  {
    title: "Morning hatha on the deck",
    category: "yoga",
    description:
      "Eight mats before the heat arrives: sun salutations, long standing work, ten minutes of stillness. The teacher adapts the sequence to how everyone slept.",
    options: [["60 minutes", 60, 1100]],
    class: { seats: 8, days: [1, 3, 5, 7], at: "09:00" },
  },
]
