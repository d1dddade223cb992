"""Reads templates as CloudFormation and SAM do; JSON in, JSON out."""

import json
import sys

import yaml
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator

PLACE = {
    "AWS::Partition": "aws",
    "AWS::Region": "us-east-1",
    "AWS::AccountId": "111122223333",
}
FUNCTION = "arn:aws:lambda:us-east-1:111122223333:function:f"


class Loader(yaml.SafeLoader):
    """YAML with the short forms of the intrinsic functions."""


def read_function(loader, suffix, node):
    if suffix == "GetAtt":
        return {"Fn::GetAtt": node.value.split(".", 1)}
    name = suffix if suffix == "Ref" else "Fn::" + suffix
    return {name: loader.construct_scalar(node)}


Loader.add_multi_constructor("!", read_function)


def evaluate(value, names):
    """The value with its functions evaluated."""
    if isinstance(value, list):
        return [evaluate(item, names) for item in value]
    if not isinstance(value, dict):
        return value
    if list(value) == ["Ref"]:
        return names[value["Ref"]]
    if list(value) == ["Fn::Sub"]:
        text = value["Fn::Sub"]
        for name, replacement in names.items():
            text = text.replace("${" + name + "}", str(replacement))
        return text.replace("${!", "${")
    return {key: evaluate(item, names) for key, item in value.items()}


def read(path, is_sam, translated):
    with open(path, encoding="utf-8") as file:
        template = yaml.load(file, Loader)
    if is_sam:
        template = Translator({}, Parser()).translate(template, {"FunctionArn": FUNCTION})
        with open(translated, "w", encoding="utf-8") as file:
            yaml.safe_dump(json.loads(json.dumps(template)), file, allow_unicode=True)
    parameters = template.get("Parameters", {})
    names = {name: each.get("Default") for name, each in parameters.items()}
    names.update(PLACE)
    stage = None
    for name, resource in template["Resources"].items():
        properties = resource.get("Properties", {})
        if resource["Type"] == "AWS::Logs::LogGroup":
            names[name] = evaluate(properties["LogGroupName"], names)
        if resource["Type"] == "AWS::ApiGatewayV2::Stage":
            stage = properties
    settings = evaluate(stage["AccessLogSettings"], names)
    sent = {key: template[key] for key in ("Parameters", "Resources", "Outputs") if key in template}
    return {**settings, "sent": sent}


def attempt(case):
    try:
        return read(case["path"], case["isSam"], case["translated"])
    except Exception as error:
        return {"problem": f"{type(error).__name__}: {error}"}


json.dump([attempt(case) for case in json.load(sys.stdin)], sys.stdout)
