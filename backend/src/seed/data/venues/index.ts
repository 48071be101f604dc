import { baanDokrakThonglor } from "./baan-dokrak-thonglor"
import { baanDokrakAri } from "./baan-dokrak-ari"
import { baanDokrakRiverside } from "./baan-dokrak-riverside"
import { baanDokrakOnnut } from "./baan-dokrak-onnut"
import { klongAndCombSathorn } from "./klong-and-comb-sathorn"
import { klongAndCombEkkamai } from "./klong-and-comb-ekkamai"
import { klongAndCombBarbers } from "./klong-and-comb-barbers"
import { klongAndCombNailRoom } from "./klong-and-comb-nail-room"
import { siamClearAsok } from "./siam-clear-asok"
import { siamClearLadprao } from "./siam-clear-ladprao"
import { lotusGridPhromPhong } from "./lotus-grid-phrom-phong"
import { lotusGridSilom } from "./lotus-grid-silom"
import { lotusGridRatchada } from "./lotus-grid-ratchada"
import { jacarandaHouseKilimani } from "./jacaranda-house-kilimani"
import { jacarandaHouseWestlands } from "./jacaranda-house-westlands"
import { jacarandaHouseLavington } from "./jacaranda-house-lavington"
import { jacarandaHouseKaren } from "./jacaranda-house-karen"
import { karuraMovementGigiri } from "./karura-movement-gigiri"
import { karuraMovementParklands } from "./karura-movement-parklands"
import { karuraMovementNgongRoad } from "./karura-movement-ngong-road"
import { acaciaDentalUpperHill } from "./acacia-dental-upper-hill"
import { acaciaBarbersKimathi } from "./acacia-barbers-kimathi"
import { acaciaBarbersSouthB } from "./acacia-barbers-south-b"
import { spreeUndLindeKreuzberg } from "./spree-und-linde-kreuzberg"
import type { VenueSeed } from "../shapes"

/** The locations, vendor by vendor. */
export const VENUES: readonly VenueSeed[] = [
  baanDokrakThonglor,
  baanDokrakAri,
  baanDokrakRiverside,
  baanDokrakOnnut,
  klongAndCombSathorn,
  klongAndCombEkkamai,
  klongAndCombBarbers,
  klongAndCombNailRoom,
  siamClearAsok,
  siamClearLadprao,
  lotusGridPhromPhong,
  lotusGridSilom,
  lotusGridRatchada,
  jacarandaHouseKilimani,
  jacarandaHouseWestlands,
  jacarandaHouseLavington,
  jacarandaHouseKaren,
  karuraMovementGigiri,
  karuraMovementParklands,
  karuraMovementNgongRoad,
  acaciaDentalUpperHill,
  acaciaBarbersKimathi,
  acaciaBarbersSouthB,
  spreeUndLindeKreuzberg,
]
