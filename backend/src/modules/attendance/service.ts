import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { executeIn } from "../sql"
import { addRecord, changeRecord, voidRecord, type CorrectedRecord, type Known } from "./corrections/correct"
import { AttendanceCorrection } from "./models/attendance-correction"
import { AttendanceRecord } from "./models/attendance-record"
import { checkIn, type CheckIn } from "./records/check-in"
import { checkOut, endBreak, startBreak, type Leaving } from "./records/check-out"
import { findRecord, findRecords, type RecordsAsked } from "./records/find-records"
import { openRecord } from "./records/lock-staff"
import type { AttendanceRecordRow, RecordTimes } from "./records/record"

/** Who was where and when, with the history of what was corrected. Each method is one transaction. */
export default class AttendanceModuleService extends MedusaService({
  AttendanceRecord,
  AttendanceCorrection,
}) {
  @InjectTransactionManager()
  async checkIn(input: CheckIn, @MedusaContext() context: Context = {}): Promise<string> {
    return checkIn(executeIn(context), input)
  }

  @InjectTransactionManager()
  async checkOut(input: Leaving, @MedusaContext() context: Context = {}): Promise<string> {
    return checkOut(executeIn(context), input)
  }

  @InjectTransactionManager()
  async startBreak(input: Leaving, @MedusaContext() context: Context = {}): Promise<string> {
    return startBreak(executeIn(context), input)
  }

  @InjectTransactionManager()
  async endBreak(input: Leaving, @MedusaContext() context: Context = {}): Promise<string> {
    return endBreak(executeIn(context), input)
  }

  @InjectTransactionManager()
  async addRecord(input: CorrectedRecord, @MedusaContext() context: Context = {}): Promise<string> {
    return addRecord(executeIn(context), input)
  }

  @InjectTransactionManager()
  async changeRecord(
    input: Known & { times: RecordTimes; date: string },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await changeRecord(executeIn(context), input)
  }

  @InjectTransactionManager()
  async voidRecord(input: Known, @MedusaContext() context: Context = {}): Promise<void> {
    await voidRecord(executeIn(context), input)
  }

  @InjectManager()
  async findRecords(
    asked: RecordsAsked,
    @MedusaContext() context: Context = {},
  ): Promise<AttendanceRecordRow[]> {
    return findRecords(executeIn(context), asked)
  }

  @InjectManager()
  async findRecord(id: string, @MedusaContext() context: Context = {}): Promise<AttendanceRecordRow | null> {
    return findRecord(executeIn(context), id)
  }

  @InjectManager()
  async openRecord(
    staffId: string,
    @MedusaContext() context: Context = {},
  ): Promise<AttendanceRecordRow | null> {
    return openRecord(executeIn(context), staffId)
  }
}
