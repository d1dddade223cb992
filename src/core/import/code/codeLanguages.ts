import type { Language } from './language.ts';
import { csharp } from './languages/csharp.ts';
import { go } from './languages/go.ts';
import { hcl } from './languages/hcl.ts';
import { java } from './languages/java.ts';
import { javaScript } from './languages/javaScript.ts';
import { kotlin } from './languages/kotlin.ts';
import { php } from './languages/php.ts';
import { python } from './languages/python.ts';
import { ruby } from './languages/ruby.ts';
import { rust } from './languages/rust.ts';
import { swift } from './languages/swift.ts';

/** A language that programs are written in, with what tells it apart from the others. */
export interface CodeLanguage {
  readonly language: Language;
  /** As people call it, in both languages of the interface. */
  readonly name: string;
  /** The name with a framework: what holds for TypeScript holds for JavaScript. */
  readonly frameworkName?: string;
  /** Id of the importer of the language alone, that of the target that writes such code where there is one; and what begins those of frameworks. */
  readonly id: string;
  readonly idEnd: string;
  readonly frameworks: readonly ('cdk' | 'pulumi')[];
  readonly fileNames: RegExp;
  readonly fences: readonly string[];
  /** What no other language has; each alone is typical. */
  readonly own: readonly RegExp[];
  /** What others have too. */
  readonly shared: readonly RegExp[];
  /** What it never has. */
  readonly never?: RegExp;
}

/** Every language, the surest signs first. Patterns take no time with any text. */
export const CODE_LANGUAGES: readonly CodeLanguage[] = [
  {
    language: hcl,
    name: 'Terraform',
    id: 'terraform',
    idEnd: 'Terraform',
    frameworks: [],
    fileNames: /\.(?:tf|tofu|hcl|tfvars)$/i,
    fences: ['hcl', 'terraform', 'tf', 'tofu', 'terragrunt'],
    own: [
      /^[ \t]*(?:resource|data|module|variable|output|provider|dynamic)\s+"[^"\n]{1,200}"[^{\n]{0,200}\{/m,
      /^[ \t]*(?:locals|terraform|inputs|(?:default_|stage_|\w*_)?access_log_settings?)\s*=?\s*\{[ \t]*$/m,
      /\bjsonencode\s*\(|\btrimspace\s*\(|\bformatlist\s*\(/,
      /\b(?:var|local|module|each|aws_\w{1,80})\.[a-z_]/,
      /<<-?[A-Z_]\w*[ \t]*$/m,
      /^[ \t]*\w{0,80}format\s+=\s+(?:"|trimspace|replace|chomp|join|format|jsonencode|coalesce|try)/m,
    ],
    shared: [/^[ \t]*\w{1,80}\s+=\s/m, /^[ \t]*#/m],
    never: /;[ \t]*$|^[ \t]*(?:const|let|import|def|using)\s|["')]\s+if\s[^\n]{1,200}\selse\s/m,
  },
  {
    language: go,
    name: 'Go',
    id: 'goCode',
    idEnd: 'Go',
    frameworks: ['cdk', 'pulumi'],
    fileNames: /\.go$/i,
    fences: ['go', 'golang'],
    own: [
      /\w[ \t]*:=[ \t]*[^\s>]/,
      /^package[ \t]+\w{1,80}[ \t]*$/m,
      /^func\b/m,
      /\b(?:jsii|aws|pulumi)\.String(?:Ptr)?\(|\bfmt\.Sprint|\bjson\.Marshal\(/,
      /&[\w.]{1,80}\{/,
      /\bAccessLog(?:Format|Field)_[A-Z]/,
      /^import[ \t]*\(|\bmap\[string\]/m,
      // A quote needs no backslash in the backticks of JavaScript.
      /`[^`$]{0,4000}\\"/,
    ],
    shared: [/^[ \t]*(?:const|var)\s+\w{1,80}\s*(?:string\s*)?=\s*`/m, /^\t+\w{1,80}:[ \t]/m],
    never: /;[ \t]*$/m,
  },
  {
    language: javaScript,
    name: 'JavaScript',
    frameworkName: 'TypeScript',
    id: 'javaScriptSdk',
    idEnd: 'TypeScript',
    frameworks: ['cdk', 'pulumi'],
    fileNames: /\.[cm]?[jt]sx?$/i,
    fences: ['typescript', 'ts', 'javascript', 'js', 'tsx', 'jsx', 'mjs'],
    own: [
      /\bJSON\.stringify\s*\(/,
      /^[ \t]*import\s[^\n]{0,200}\sfrom\s+['"]|^[ \t]*import\s+['"]|\brequire\(['"]/m,
      /===|!==|@aws-sdk\/|\bmodule\.exports\b|\bprocess\.env\b|\bString\.raw`|\bas const\b|\bundefined\b/,
      /^[ \t]*(?:export\s+)?const\s+[\w$]{1,80}\s*(?::[^=\n]{1,80})?=\s*(?:`|\[|\{|'|\()/m,
      /^[ \t]*(?:export\s+)?(?:function\s|(?:default\s|interface\s|type\s+\w{1,80}\s*=))/m,
      /\bnew\s+[\w.]{1,80}\s*\(\s*(?:this|\{|["'`][^"'`\n]{0,80}["'`]\s*,\s*\{)/,
      /\baccess_?log_?settings\s*:\s*\{\s*$|\b(?:format|accessLogFormat|Format)\s*:\s*(?:`|[A-Za-z.]{0,40}\()/im,
      /\)\s*=>|\b[\w$]{1,40}\s=>\s*[`{('"]/,
    ],
    shared: [
      /^[ \t]*(?:export\s+)?(?:const|let|var)\s+[\w$]{1,80}\s*[:=]/m,
      /\bAccessLogFormat\.(?:custom|clf|jsonWithStandardFields)\(|\bAccessLogField\.context[A-Z]/,
      /^[ \t]*(?:format|Format)\s*:\s*[`'"]/m,
      /;[ \t]*$/m,
    ],
    never: /\w[ \t]*:=[ \t]|^[ \t]*(?:val|fun|def|func)\s/m,
  },
  {
    language: python,
    name: 'Python',
    id: 'boto3',
    idEnd: 'Python',
    frameworks: ['cdk', 'pulumi'],
    fileNames: /\.pyi?$/i,
    fences: ['python', 'py', 'python3'],
    own: [
      /\bboto3\b|\bjson\.dumps\s*\(|\btextwrap\.dedent\b|\baws_cdk\b|\bpulumi_aws\b|\bself\.[a-z_]+\b|\b__name__\b/,
      /^[ \t]*from\s+[\w.]{1,80}\s+import\s/m,
      /^[ \t]*(?:def|class|async def)\s+\w{1,80}[^\n]{0,300}:[ \t]*$/m,
      /^[ \t]+\w{1,80}=[^=\s][^\n]{0,300},[ \t]*$|^[ \t]*\w{1,80}=\($/m,
      /\b(?:access_log_settings|AccessLogSettings|access_log_format)\s*=\s*(?:\{|dict\(|[a-z_]\w{0,40}\.)/,
      /\bAccessLogFormat\.(?:custom|json_with_\w+)\(\s*(?:f["']|json\.)|\bAccessLogField\.context_[a-z]/,
      /\b(?:None|True|False)\b|["')]\s+if\s[^\n]{1,200}\selse\s/,
      /(?:^|[=(,\s])[rf]{1,2}(?:"|')/m,
    ],
    shared: [
      /^[ \t]*import\s+[\w.]{1,80}(?:[ \t]*,[ \t]*\w{1,80})*[ \t]*$/m,
      /^[ \t]*[A-Za-z_]\w{0,80}\s*(?::\s*\w{1,40}\s*)?=\s*(?:\(|["'])/m,
      /\b\w{1,60}=["'[{]/,
      /"""|'''/,
    ],
    never: /;[ \t]*$|^[ \t]*(?:const|let|var|val)\s|\$\{\w/m,
  },
  {
    language: java,
    name: 'Java',
    id: 'javaCode',
    idEnd: 'Java',
    frameworks: ['cdk', 'pulumi'],
    fileNames: /\.java$/i,
    fences: ['java'],
    own: [
      /\b(?:static|final)\s+(?:final\s+|static\s+)?String\b|\bString\s+\w{1,80}\s*=/,
      /^[ \t]*(?:import|package)\s+(?:static\s+)?[\w.*]{1,200};/m,
      /\.build\(\)\s*\)*;|\bString\.(?:join|format|valueOf)\(|\.formatted\(/,
      /\b(?:Map|List)\.of\(/,
    ],
    shared: [/\.builder\(\)/, /\bpublic\s+class\b|\bnew\s+\w{1,80}[(<]/, /"""[ \t]*\r?$/m, /;[ \t]*$/m],
    never: /^[ \t]*(?:const|let|val|fun|def|using|namespace)\s/m,
  },
  {
    language: kotlin,
    name: 'Kotlin',
    id: 'kotlinCode',
    idEnd: 'Kotlin',
    frameworks: ['cdk', 'pulumi'],
    fileNames: /\.kts?$/i,
    fences: ['kotlin', 'kt', 'kts'],
    own: [
      /^[ \t]*(?:private |internal |public |const |override |lateinit )*val\s+\w{1,80}\s*(?::\s*\w{1,40}\??\s*)?(?:=|by|get\()/m,
      /^[ \t]*(?:private |internal |public |override |suspend )*fun\s+[\w.]{1,80}\s*\(/m,
      /\$\{'\$'\}|\.trim(?:Indent|Margin)\(|\b(?:mapOf|listOf|joinToString)\b/,
      /^[ \t]*(?:import|package)\s+\w{1,80}\.[\w.]{1,200}[ \t]*$/m,
    ],
    shared: [/\.builder\(\)/, /"""/, /^[ \t]*(?:val|var)\s/m],
    never: /;[ \t]*$/m,
  },
  {
    language: csharp,
    name: 'C#',
    id: 'csharpCode',
    idEnd: 'CSharp',
    frameworks: ['cdk', 'pulumi'],
    fileNames: /\.csx?$/i,
    fences: ['csharp', 'cs', 'c#'],
    own: [
      /^[ \t]*using\s+[\w.]{1,200}(?:\s*=\s*[\w.]{1,200})?;/m,
      /^[ \t]*namespace\s+[\w.]{1,200}/m,
      /\b(?:const|readonly|static)\s+string\b|\bstring\s+\w{1,80}\s*(?:=|\{)/,
      /\bstring\.(?:Join|Format|Concat)\(|\bJson(?:Serializer|Convert)\.Serialize/,
      /(?:^|[\s(=,])(?:\$@?|@\$?|\${1,4})"/m,
      /\bnew\s+[\w.]{1,80}(?:<[^\n>]{0,80}>)?\s*(?:\(\)\s*)?\{|\bnew\s*(?:\[\]|\(\))?\s*\{|\bnew\s+[\w.]{1,80}\s*$/m,
      /\b(?:Format|AccessLogFormat|AccessLogSettings)\s*=\s*(?:new\b|AccessLogFormat\.|["$@])/,
    ],
    shared: [/\bvar\s+\w{1,80}\s*=/, /"""/, /;[ \t]*$/m, /\bpublic\s+(?:static\s+)?class\b/],
    never: /^[ \t]*(?:let|val|fun|def|from|import|package)\s/m,
  },
  {
    language: rust,
    name: 'Rust',
    id: 'rustCode',
    idEnd: 'Rust',
    frameworks: [],
    fileNames: /\.rs$/i,
    fences: ['rust', 'rs'],
    own: [
      /\blet\s+(?:mut\s+)?\w{1,80}\s*(?::\s*&?[\w:<>]{1,60}\s*)?=\s*(?:r#*"|format!|json!|serde_json|String::|vec!)/,
      /\b(?:format|json|vec|println|concat)!\s*[([{]/,
      /\br#+"/,
      /&(?:'static\s+)?str\b|\bfn\s+\w{1,80}\s*[(<]|\blet\s+mut\b/,
      /^[ \t]*(?:pub\s+)?use\s+[\w:{}, ]{1,200};/m,
      /\bAccessLogSettings::builder\(\)/,
    ],
    shared: [/::/, /;[ \t]*$/m, /\blet\s+\w{1,80}\s*=/],
  },
  {
    language: ruby,
    name: 'Ruby',
    id: 'rubyCode',
    idEnd: 'Ruby',
    frameworks: [],
    fileNames: /\.(?:rb|rake|ru|gemspec)$|(?:^|\/)(?:Gemfile|Rakefile)$/i,
    fences: ['ruby', 'rb'],
    own: [
      /<<~|\.to_json\b|%[qQwWi][[({<|]|\bAws::|\.freeze\b|\bJSON\.(?:generate|pretty_generate|dump)\b/,
      /^[ \t]*(?:def\s[^\n:]{1,200}|module\s+[A-Z]\w{0,80})$/m,
      /^[ \t]*require(?:_relative)?\s+['"]/m,
      /\bdo\s*\|[^|\n]{1,80}\||#\{[^}\n]{1,200}\}/,
    ],
    shared: [
      /:\w{1,60}\s*=>|\b\w{1,60}:\s*['"]/,
      /^[ \t]*end[ \t]*$/m,
      /^[ \t]*[A-Z][A-Z_]{2,80}\s*=\s*['"]/m,
    ],
    never: /;[ \t]*$|\bconst\s|\bval\s|^[ \t]*import\s|\)\s*->/m,
  },
  {
    language: php,
    name: 'PHP',
    id: 'phpCode',
    idEnd: 'Php',
    frameworks: [],
    fileNames: /\.php\d?$/i,
    fences: ['php'],
    own: [
      /<\?php|<\?=|\bjson_encode\(|<<<['"]?[A-Z]/,
      /^[ \t]*(?:(?:private|public|protected|static|const)\s+)*\$[A-Za-z_]\w{0,80}\s*=[^=]/m,
      /\$\w{1,80}->\w|['"]\s*=>\s*['"[$]/,
    ],
    shared: [/;[ \t]*$/m, /=>/],
    // A variable has a dollar, and an array has no braces.
    never: /^[ \t]*\{\s*"|^[ \t]*(?:export\s+)?(?:const|let|var)\s+[a-z]\w*\s*[:=]|^[ \t]*import\s/m,
  },
  {
    language: swift,
    name: 'Swift',
    id: 'swiftCode',
    idEnd: 'Swift',
    frameworks: [],
    fileNames: /\.swift$/i,
    fences: ['swift'],
    own: [
      /^[ \t]*import\s+(?:Foundation|AWS\w{0,60}|Soto\w{0,60})[ \t]*$/m,
      /^[ \t]*(?:static |private |public )*let\s+\w{1,80}\s*(?::\s*String\s*)?=\s*(?:#+"|"""[ \t]*$)/m,
      /\bApiGateway(?:V2)?ClientTypes\.|\bguard\s+let\b|\bfunc\s+\w{1,80}\([^\n]{0,200}\)\s*(?:throws\s*)?->/,
    ],
    shared: [/^[ \t]*(?:static |private |public )*let\s+\w{1,80}\s*=\s*"/m, /\\\(\w/],
  },
];
