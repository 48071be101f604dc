import { citySuite } from "../bookings/city-suite"
import { checkingIn } from "./checking-in"
import { corrections } from "./corrections"
import { payroll } from "./payroll"
import { performance } from "./performance"

citySuite([checkingIn, corrections, payroll, performance])
