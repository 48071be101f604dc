import type { ServiceSeed } from "../shapes"

export const lotusGridRatchadaServices: readonly ServiceSeed[] = [
  {
    title: "Alignment practice in the Iyengar way",
    category: "yoga",
    description:
      "Few postures, held long, with straps, chairs and a wall. Suda moves your foot by two centimetres and the whole pose changes.",
    options: [["75 minutes", 75, 1250]],
    class: { seats: 10, days: [1, 5], at: "10:00" },
  },
  {
    title: "Prenatal yoga",
    category: "yoga",
    description:
      "From the fourteenth week: pelvic floor, side stretches, birth positions, rest. Patchara is a nurse and will tell you when to skip something.",
    options: [["60 minutes", 60, 1100]],
    class: { seats: 8, days: [2, 6], at: "11:00" },
  },
  {
    title: "Breath and quiet",
    category: "yoga",
    description:
      "Forty minutes of guided breathing on a mat, then ten minutes of nothing at all. Useful before exams, after break-ups and on Sundays.",
    options: [["50 minutes", 50, 900]],
    class: { seats: 15, days: [3, 7], at: "17:30" },
  },
  {
    title: "Evening restorative",
    category: "yoga",
    description:
      "Blankets, bolsters, low light. You do not stretch, you are stretched by gravity. Please arrive fed and leave your watch in the locker.",
    options: [["75 minutes", 75, 1150]],
    class: { seats: 12, days: [2, 4], at: "19:00" },
  },
  {
    title: "Yoga for stiff men",
    category: "yoga",
    description:
      "A lesson with a plain name, for those who cannot touch their shins. Nobody chants, nobody wears anything special, and the hamstrings get a fair hearing.",
    options: [["60 minutes", 60, 1000]],
  },
  {
    title: "Teacher's hour",
    category: "yoga",
    description:
      "For yoga teachers who want to be students again. Bring one posture that puzzles you; you will leave with three ways to teach it.",
    options: [["90 minutes", 90, 1800]],
    notice_minutes: 1440,
  },
]
