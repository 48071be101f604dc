import type { VendorSeed } from "./shapes"

export const VENDORS: readonly VendorSeed[] = [
  {
    handle: "baan-dokrak",
    name: "Baan Dokrak",
    city: "bangkok",
    email: "hello@baan-dokrak.plaza.example",
    phone: "+66 2 555 0110",
    description:
      "Four wooden houses in Bangkok where Thai massage is taught, practised and taken seriously. The family Dokrak opened the first one in 2009 and still trains every therapist for a full year.",
    commission_rate: 15,
  },
  {
    handle: "klong-and-comb",
    name: "Klong & Comb",
    city: "bangkok",
    email: "hello@klong-and-comb.plaza.example",
    phone: "+66 2 555 0120",
    description:
      "Hair, nails and barbering from a crew that met on a canal boat and never stopped talking about cuts. Each shop has its own character, all share one colour lab in Sathorn.",
    commission_rate: 14,
  },
  {
    handle: "siam-clear-dental",
    name: "Siam Clear Dental",
    city: "bangkok",
    email: "hello@siam-clear-dental.plaza.example",
    phone: "+66 2 555 0130",
    description:
      "Two calm practices for people who would rather be anywhere else. Prices are told before the chair goes back, and every step is explained in Thai or English.",
    commission_rate: 10,
  },
  {
    handle: "lotus-grid",
    name: "Lotus Grid Studios",
    city: "bangkok",
    email: "hello@lotus-grid.plaza.example",
    phone: "+66 2 555 0140",
    description:
      "Movement studios above the traffic: reformers, boxing bags and quiet rooms for yoga. Coaches work one to one, so that nobody has to hide in the back row.",
    commission_rate: 15,
  },
  {
    handle: "jacaranda-house",
    name: "Jacaranda House",
    city: "nairobi",
    email: "hello@jacaranda-house.plaza.example",
    phone: "+254 20 555 0150",
    description:
      "A beauty house named after the trees that turn Nairobi purple in October. It began with one braiding chair in Kilimani and now looks after hair, hands and tired shoulders in four suburbs.",
    commission_rate: 15,
  },
  {
    handle: "karura-movement",
    name: "Karura Movement",
    city: "nairobi",
    email: "hello@karura-movement.plaza.example",
    phone: "+254 20 555 0160",
    description:
      "Runners, dancers and two former rugby players who teach strength and yoga at the edge of the forest and in town. Programmes are written for one person at a time.",
    commission_rate: 15,
  },
  {
    handle: "acacia-care",
    name: "Acacia Care",
    city: "nairobi",
    email: "hello@acacia-care.plaza.example",
    phone: "+254 20 555 0170",
    description:
      "A dental practice and two barbershops run by the Otieno sisters and their cousin. What they have in common is a sharp instrument, a steady hand and a chair booked on time.",
    commission_rate: 12,
  },
  {
    handle: "spree-und-linde",
    name: "Spree & Linde",
    city: "berlin",
    email: "hallo@spree-und-linde.plaza.example",
    phone: "+49 30 5550180",
    description:
      "A corner shop in Kreuzberg where you can have a haircut in front and a massage in the back. Small team, long appointments, no music that anyone would complain about.",
    commission_rate: 12,
  },
]
