import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * Type-checks files with the compiler of TypeScript, strictly, and writes each as CommonJS beside itself. Gives
 * the first fault of each file that has one.
 */
export function compile(paths: readonly string[]): Map<string, string> {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noUnusedLocals: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  const program = ts.createProgram([...paths], options);
  const faults = new Map<string, string>();
  for (const path of paths) {
    const file = program.getSourceFile(path);
    const [fault] = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    if (fault) faults.set(path, `tsc: ${ts.flattenDiagnosticMessageText(fault.messageText, ' ')}`);
    const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
      compilerOptions: { ...options, module: ts.ModuleKind.CommonJS, esModuleInterop: true },
    });
    writeFileSync(path.replace(/\.ts$/, '.cjs'), outputText);
  }
  return faults;
}
