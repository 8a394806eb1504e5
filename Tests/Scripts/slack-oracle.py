# SPDX-License-Identifier: Apache-2.0
"""What Slack's own library says: an independent judge of signatures and blocks, and the official client. Run by the Python
of the virtual environment that `setup.sh tests` makes. A question is a line of JSON on standard input, its answer a line of
JSON on standard output; ends when standard input does.

    slack-oracle.py sign      {"secret", "timestamp", "body": base64}                        {"signature"}
    slack-oracle.py verify    {"secret", "timestamp", "body": base64, "signature", "now"}    {"valid": bool}
    slack-oracle.py blocks    [BLOCK, …] or a message with "blocks"                          {"faults": [words, …]}
    slack-oracle.py client BASE_URL TOKEN
                              {"method": "conversations_history", "arguments": {…}, "pages": bool}
                              {"pages": [DATA, …], "refused": N} or {"error", "data", "refused": N}

Timestamps are texts, `now` is Unix seconds. The verifier takes bodies of valid UTF-8 only: others give {"error"}. The client
asks for every page where "pages" is true; it obeys Retry-After up to three times for a request, and "refused" counts those.
It repeats nothing else: by default the library would also post again after a lost answer."""
import base64
import json
import os
import sys
import warnings

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackObjectFormationError
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler
from slack_sdk.models.blocks import Block
from slack_sdk.signature import Clock, SignatureVerifier


class Fixed(Clock):
    def __init__(self, now):
        self.instant = now

    def now(self):
        return self.instant


def sign(question):
    verifier = SignatureVerifier(question["secret"])
    body = base64.b64decode(question["body"])
    return {"signature": verifier.generate_signature(timestamp=question["timestamp"], body=body)}


def verify(question):
    verifier = SignatureVerifier(question["secret"], Fixed(question["now"]))
    body = base64.b64decode(question["body"])
    return {"valid": verifier.is_valid(body=body, timestamp=question["timestamp"], signature=question["signature"])}


def lost(before, after, path=""):
    """Where what the library understood differs from what it was given: it drops unknown keys without a word."""
    if isinstance(before, dict) and isinstance(after, dict):
        return [p for k in before for p in (lost(before[k], after[k], f"{path}/{k}") if k in after else [f"{path}/{k}"])]
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        return [p for n, (b, a) in enumerate(zip(before, after)) for p in lost(b, a, f"{path}/{n}")]
    return [] if before == after else [path]


def empty(value, path=""):
    """Empty texts, which Slack refuses and the library lets pass."""
    if isinstance(value, dict):
        return [p for k in value for p in empty(value[k], f"{path}/{k}")]
    if isinstance(value, list):
        return [p for n, v in enumerate(value) for p in empty(v, f"{path}/{n}")]
    return [path] if value == "" else []


def faults_of(block):
    try:
        understood = Block.parse(block)
        if understood is None or type(understood) is Block:
            return [f"unknown type {block.get('type')!r}"]
        understood.validate_json()
        faults = [f"not understood: {path}" for path in lost(block, understood.to_dict())]
    except SlackObjectFormationError as error:
        return [str(error)]
    except Exception as error:  # The parser meets shapes that it was not written for in many ways.
        return [f"{type(error).__name__}: {error}"]
    if block["type"] == "header" and block["text"].get("type") != "plain_text":
        faults.append("a header's text must be plain_text")
    return faults + [f"empty text: {path}" for path in empty(block)]


def blocks(question):
    given = question["blocks"] if isinstance(question, dict) else question
    faults = [f"block {n}: {words}" for n, block in enumerate(given) for words in faults_of(block)]
    return {"faults": faults + (["more than 50 blocks"] if len(given) > 50 else [])}


class Counting(RateLimitErrorRetryHandler):
    """Slack's own handler; sleeps as it does and counts what it met."""

    refused = 0

    def _can_retry(self, *, state, request, response=None, error=None):
        refused = super()._can_retry(state=state, request=request, response=response, error=error)
        self.refused += refused
        return refused


def client(base_url, token):
    warnings.simplefilter("ignore")  # Advice about good messages, on standard error.
    for name in [n for n in os.environ if n.lower().endswith("_proxy")]:
        del os.environ[name]  # The servers that it talks to are on this machine.
    handler = Counting(max_retry_count=3)
    web = WebClient(token=token, base_url=base_url, retry_handlers=[handler])

    def ask(question):
        handler.refused = 0
        try:
            response = getattr(web, question["method"])(**question.get("arguments", {}))
            pages = [page.data for page in response] if question.get("pages") else [response.data]
            return {"pages": pages, "refused": handler.refused}
        except SlackApiError as error:
            response = error.response
            return {"error": response.get("error"), "data": response.data, "refused": handler.refused}
        except OSError as error:
            return {"error": type(error).__name__, "data": {}, "refused": handler.refused}

    return ask


def main(command, *words):
    answer = {"sign": sign, "verify": verify, "blocks": blocks}.get(command) or client(*words)
    for line in sys.stdin:
        try:
            said = answer(json.loads(line))
        except UnicodeDecodeError as error:
            said = {"error": f"not UTF-8: {error.reason}"}
        print(json.dumps(said), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
