import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sweepStrayFilesStep } from "./steps/sweep-stray-files"

/**
 * Removes files of uploads on the local disk that are older than a day and that no upload knows: what a process left
 * that ended between writing a file and writing it down. May run twice, also at the same time. Answers how many it
 * removed; none where files lie in a bucket, which cannot be listed through the engine.
 */
export const sweepStrayFilesWorkflow = createWorkflow("sweep-stray-files", () => {
  return new WorkflowResponse(sweepStrayFilesStep())
})
