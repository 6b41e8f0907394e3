/** Where `cdk synth` and `cdk deploy` begin: one stack, for one organisation, held to the AwsSolutions rules. */
import { fileURLToPath } from 'node:url'
import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { organisation } from './organisation.ts'
import { SamspelStack } from './stack.ts'

const app = new App()
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
new SamspelStack(app, 'Samspel', {
  organisation,
  project: fileURLToPath(new URL('../..', import.meta.url)),
})
