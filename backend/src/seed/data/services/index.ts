import { baanDokrakThonglorServices } from "./baan-dokrak-thonglor"
import { baanDokrakAriServices } from "./baan-dokrak-ari"
import { baanDokrakRiversideServices } from "./baan-dokrak-riverside"
import { baanDokrakOnnutServices } from "./baan-dokrak-onnut"
import { klongAndCombSathornServices } from "./klong-and-comb-sathorn"
import { klongAndCombEkkamaiServices } from "./klong-and-comb-ekkamai"
import { klongAndCombBarbersServices } from "./klong-and-comb-barbers"
import { klongAndCombNailRoomServices } from "./klong-and-comb-nail-room"
import { siamClearAsokServices } from "./siam-clear-asok"
import { siamClearLadpraoServices } from "./siam-clear-ladprao"
import { lotusGridPhromPhongServices } from "./lotus-grid-phrom-phong"
import { lotusGridSilomServices } from "./lotus-grid-silom"
import { lotusGridRatchadaServices } from "./lotus-grid-ratchada"
import { jacarandaHouseKilimaniServices } from "./jacaranda-house-kilimani"
import { jacarandaHouseWestlandsServices } from "./jacaranda-house-westlands"
import { jacarandaHouseLavingtonServices } from "./jacaranda-house-lavington"
import { jacarandaHouseKarenServices } from "./jacaranda-house-karen"
import { karuraMovementGigiriServices } from "./karura-movement-gigiri"
import { karuraMovementParklandsServices } from "./karura-movement-parklands"
import { karuraMovementNgongRoadServices } from "./karura-movement-ngong-road"
import { acaciaDentalUpperHillServices } from "./acacia-dental-upper-hill"
import { acaciaBarbersKimathiServices } from "./acacia-barbers-kimathi"
import { acaciaBarbersSouthBServices } from "./acacia-barbers-south-b"
import { spreeUndLindeKreuzbergServices } from "./spree-und-linde-kreuzberg"
import type { ServiceSeed } from "../shapes"

/** The services of each venue, by the venue's handle. */
export const SERVICES: Readonly<Record<string, readonly ServiceSeed[]>> = {
  "baan-dokrak-thonglor": baanDokrakThonglorServices,
  "baan-dokrak-ari": baanDokrakAriServices,
  "baan-dokrak-riverside": baanDokrakRiversideServices,
  "baan-dokrak-onnut": baanDokrakOnnutServices,
  "klong-and-comb-sathorn": klongAndCombSathornServices,
  "klong-and-comb-ekkamai": klongAndCombEkkamaiServices,
  "klong-and-comb-barbers": klongAndCombBarbersServices,
  "klong-and-comb-nail-room": klongAndCombNailRoomServices,
  "siam-clear-asok": siamClearAsokServices,
  "siam-clear-ladprao": siamClearLadpraoServices,
  "lotus-grid-phrom-phong": lotusGridPhromPhongServices,
  "lotus-grid-silom": lotusGridSilomServices,
  "lotus-grid-ratchada": lotusGridRatchadaServices,
  "jacaranda-house-kilimani": jacarandaHouseKilimaniServices,
  "jacaranda-house-westlands": jacarandaHouseWestlandsServices,
  "jacaranda-house-lavington": jacarandaHouseLavingtonServices,
  "jacaranda-house-karen": jacarandaHouseKarenServices,
  "karura-movement-gigiri": karuraMovementGigiriServices,
  "karura-movement-parklands": karuraMovementParklandsServices,
  "karura-movement-ngong-road": karuraMovementNgongRoadServices,
  "acacia-dental-upper-hill": acaciaDentalUpperHillServices,
  "acacia-barbers-kimathi": acaciaBarbersKimathiServices,
  "acacia-barbers-south-b": acaciaBarbersSouthBServices,
  "spree-und-linde-kreuzberg": spreeUndLindeKreuzbergServices,
}
