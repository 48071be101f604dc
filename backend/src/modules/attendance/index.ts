import { Module } from "@medusajs/framework/utils"
import AttendanceModuleService from "./service"

export const ATTENDANCE_MODULE = "attendance"

export default Module(ATTENDANCE_MODULE, { service: AttendanceModuleService })
