import type { ServiceSeed } from "../shapes"

export const lotusGridPhromPhongServices: readonly ServiceSeed[] = [
  {
    title: "Reformer introduction",
    category: "fitness",
    description:
      "Springs, straps and carriage explained on your own body. By the end you know five exercises and which muscles had been on holiday.",
    options: [["55 minutes", 55, 1200]],
  },
  {
    title: "Private reformer class",
    category: "fitness",
    description:
      "A full session built around a goal: back pain, posture, a marathon, a pregnancy behind you. Isabel keeps notes, so the next one starts where this one ended.",
    options: [
      ["55 minutes", 55, 1600],
      ["80 minutes", 80, 2200],
    ],
  },
  {
    title: "Strength without mirrors",
    category: "fitness",
    description:
      "Squat, hinge, push, pull, carry. Ratchanon teaches the five movements with kettlebells and writes down your numbers, and there is nobody else in the room.",
    options: [["60 minutes", 60, 1400]],
  },
  {
    title: "Roof vinyasa",
    category: "yoga",
    description:
      "A flowing practice at the pace of your breath, with hands-on corrections if you want them. On clear mornings the sliding wall is open to the park.",
    options: [["60 minutes", 60, 1300]],
    class: { seats: 12, days: [1, 6], at: "09:00" },
  },
  {
    title: "Yin with bolsters",
    category: "yoga",
    description:
      "Seven postures, five minutes each, held up by as many cushions as it takes. Ananda talks for the first half and is silent for the second.",
    options: [["75 minutes", 75, 1400]],
    class: { seats: 10, days: [4, 7], at: "17:30" },
  },
  {
    title: "Wrists, shoulders, handstand",
    category: "yoga",
    description:
      "A workshop for one about carrying weight on your hands. You will be upside down for a few seconds; how many is between you and the wall.",
    options: [["60 minutes", 60, 1500]],
  },
]
