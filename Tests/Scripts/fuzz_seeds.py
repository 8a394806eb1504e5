#!/usr/bin/env python3
"""fuzz_seeds.py TARGET DIRECTORY: what a fuzz target begins with, taken from the examples of the tests.

Each input is a file: one byte that chooses the circumstances (Tests/Fuzzing), then what is read. DIRECTORY.dict is
written too: words that matter, which chance alone would not find soon.
"""
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LITERAL = re.compile(r'#"(.*?)"#|"""\n(.*?)\n\s*"""|"((?:[^"\\\n]|\\.)*)"', re.S)
CHATS = "Sources/ChatPlatforms/"
SOURCES = {
    "parser": ["Sources/Recognition/Languages", "Sources/Recognition/Parsing"],
    "command": ["Sources/Recognition/Commands", "Sources/Recognition/Time"],
    "generic": [CHATS + "Generic", CHATS + "JSON"], "slack": [CHATS + "Slack", CHATS + "JSON"],
    "mattermost": [CHATS + "Mattermost", CHATS + "JSON"], "signature": [CHATS + "Signatures", CHATS + "Slack"],
    "log": ["Sources/EventLog", "Sources/Recognition/Events", "Sources/Recognition/Document"],
    "configuration": ["Sources/Daemon/Configuration"], "spool": ["Sources/Daemon/Inboxes"], "zone": [],
}
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}
COMMANDS = ["help", "digest every friday at 16:00 Europe/Berlin", "digest on", "digest here", "digest now",
            "sensitivity any", "ack reaction", "values add #craft", "admin add @ada", "undo", "preview",
            "settings", "hlep", "digest evry"]
HOOK = {"token": "0123456789abcdef0123456789abcdef", "team_domain": "acme", "channel_id": "c" + "0" * 25,
        "user_id": "u" + "0" * 25, "user_name": "ada", "post_id": "p" + "0" * 25, "timestamp": 1700000000000,
        "text": "kudos to @lin for **the runbook**"}
POST = {"id": "p" + "0" * 25, "create_at": 1699999999000, "update_at": 1699999999000, "edit_at": 0, "delete_at": 0,
        "user_id": "u" + "0" * 25, "channel_id": "c" + "0" * 25, "root_id": "", "original_id": "",
        "message": "kudos to @lin",
        "type": "", "props": {},
        "metadata": {"reactions": [{"user_id": "u" + "0" * 25, "emoji_name": "tada", "create_at": 1699999999500}]}}
SLACK = {"type": "message", "user": "U1", "text": "kudos to <@U2|lin> &amp; <!subteam^S1> for <https://example.org|it>",
         "ts": "1699999999.000100", "reply_count": 1, "latest_reply": "1699999999.000200",
         "thread_ts": "1699999999.000100",
         "reactions": [{"name": "tada", "users": ["U2"], "count": 1}]}
ENTRY = {"channel": "c", "post": "p", "root": "r", "rootAuthor": {"name": "lin"}, "authorID": "u",
         "author": {"name": "ada"}, "type": "", "text": "kudos to @lin ~~not~~ `x`", "created": 1699999999000,
         "edited": 1699999999500, "isNews": True,
         "reactions": [{"by": {"name": "lin"}, "emoji": "tada", "at": 1699999999000}], "since": 1}


def literals(folder):
    """The strings of the Swift files below a folder."""
    for path in sorted((ROOT / folder).rglob("*.swift")):
        for raw, lines, plain in LITERAL.findall(path.read_text()):
            if plain:
                plain = re.sub(r"\\u\{([0-9A-Fa-f]+)\}", lambda found: chr(int(found[1], 16)), plain)
                plain = re.sub(r"\\(.)", lambda found: ESCAPES.get(found[1], found[1]), plain)
            yield raw or lines or plain


def record(number, kind, payload):
    """A record in the log's form; the target puts the hashes right."""
    payload = '{"salt":"' + "0" * 32 + '",' + payload[1:]
    zeros = "0" * 64
    return (f'{{"seq":{number},"time":"2026-11-21T01:18:44.123Z","kind":"{kind}","tx":{number},"size":1,'
            f'"id":"{zeros[:32]}","len":{len(payload.encode())},"commit":"{zeros}","prev":"{zeros}","hash":"{zeros}"}}'
            f'\t{payload}\n')


def records():
    """One segment a kind of record, with the payloads of the codec's own test, and one with all of them."""
    text = (ROOT / "Tests/DaemonTests/Recording/EventCodecTests.swift").read_text()
    found = re.findall(r'"([a-z]+\.[a-z]+)",\s*((?:#".*?"#\s*\+?\s*)+)\)', text, re.S)
    pairs = [(kind, "".join(re.findall(r'#"(.*?)"#', parts, re.S))) for kind, parts in found]
    for kind, payload in pairs:
        yield record(1, kind, payload)
    yield "".join(record(number + 1, kind, payload) for number, (kind, payload) in enumerate(pairs))


def pages(*answers):
    """Answers of an API in the order they are asked for, each behind the byte of its status, between zeros."""
    return b"\0".join(b"\x08" + json.dumps(answer).encode() for answer in answers)


def inputs(target):
    """Pairs of a choice and bytes."""
    objects = [text for text in literals("Tests/ChatPlatformsTests") if text.lstrip().startswith("{")]
    if target == "parser":
        texts = [text for text in literals("Tests/RecognitionTests/Parsing") if len(text) > 3]
        return [(number % 16, text) for number, text in enumerate(texts)]
    if target == "command":
        return [(1, text) for text in COMMANDS] + [(0, "@smallwins " + text) for text in COMMANDS] + [
            (2, '{"wish":"digest.send","chat":"team","channel":"general"}')]
    if target == "generic":
        return [(0, text) for text in objects]
    if target == "slack":
        event = {"type": "event_callback", "event_id": "Ev1", "authorizations": [{"user_id": "U0BOT", "is_bot": True}],
                 "event": dict(SLACK, channel="C1")}
        listed = {"ok": True, "messages": [SLACK], "response_metadata": {"next_cursor": ""}}
        who = {"ok": True, "user_id": "U0BOT", "user": "smallwins", "team": "Acme", "bot_id": "B1",
               "url": "https://acme.slack.com/"}
        user = {"ok": True, "user": {"id": "U1", "name": "ada", "profile": {"display_name": "Ada"}}}
        group = {"ok": True, "usergroups": [{"id": "S1", "handle": "design"}]}
        channels = {"ok": True, "channels": [{"id": "C1", "name": "general"}],
                    "response_metadata": {"next_cursor": "x"}}
        return [(choice, text) for text in objects for choice in (0, 1)] + [
            (0, json.dumps(event)), (1, json.dumps({"channel": "C1", "message": SLACK})), (2, pages(listed, listed)),
            (2, pages(dict(listed, response_metadata={"next_cursor": "x"}), listed, listed)), (3, pages(who)),
            (2, pages({"ok": False, "error": "not_in_channel"})),
            (3, pages({"ok": False, "error": "missing_scope", "needed": "x:read"})),
            (4, pages({"ok": False, "error": "invalid_auth"})), (5, pages({"ok": False, "error": "internal_error"})),
            (5, b"\x0430"),
            (4, pages(user, group, {"ok": True, "channel": {"id": "C1", "name": "general"}})),
            (5, pages(channels, channels))]
    if target == "mattermost":
        form = "&".join(f"{name}={value}" for name, value in HOOK.items()).replace(" ", "+")
        listed = {"order": [POST["id"]], "posts": {POST["id"]: POST}}
        users = [{"id": POST["user_id"], "username": "ada", "is_bot": False}]
        team = {"id": "t" + "0" * 25}
        channels = [{"id": POST["channel_id"], "type": "O", "name": "general", "team_id": team["id"], "delete_at": 0}]
        expired = {"id": "api.context.session_expired.app_error", "status_code": 401}
        return [(choice, text) for text in objects for choice in (0, 1)] + [
            (0, json.dumps(HOOK)), (0, form), (1, json.dumps(ENTRY)), (2, pages(listed, users)),
            (3, b"\x06" + json.dumps(expired).encode()), (5, b"\x0430"),
            (3, pages(users[0], [team], channels)), (4, pages(users, channels)), (5, pages(channels))]
    if target == "signature":
        code = "v1,MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
        lines = [f"webhook-id: m1\nwebhook-timestamp: 1700000000\nwebhook-signature: {code} v1a,{'A' * 86}==\0{{}}",
                 f"svix-id: m1\nsvix-timestamp: 1700000000\nsvix-signature: {code}\0{{}}",
                 f"X-Slack-Request-Timestamp: 1700000000\nX-Slack-Signature: v0={'0' * 64}\0{{\"event_id\":\"Ev1\"}}"]
        return [(0, text) for text in lines] + [
            (1, '{"webhook-id":"m1","webhook-timestamp":["1"],"webhook-signature":["v1,"]}\0x')]
    if target == "log":
        return [(choice, text) for text in records() for choice in (0, 1)]
    if target == "configuration":
        texts = [text for text in literals("Tests/DaemonTests/Configuration") if len(text) > 1]
        readme = re.findall(r"```json5\n(.*?)```", (ROOT / "README.md").read_text(), re.S)
        return [(0, text) for text in texts + readme]
    if target == "spool":
        head = {"headers": {"content-type": "application/json"}, "platform": "generic",
                "received": "2026-11-20T16:00:00.123Z", "remote": "::1"}
        return [(0, json.dumps(head) + "\n{}"), (0, '{"received":"2026-11-20T16:00:00.123Z"}\n')]
    if target == "zone":
        places = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC", "Australia/Lord_Howe"]
        return [(0, (pathlib.Path("/usr/share/zoneinfo") / place).read_bytes()) for place in places]
    raise SystemExit(f"fuzz_seeds.py knows no target {target}")


def words(target):
    """Short strings of the readers' own sources, and for people's messages the words of the tests."""
    found = {text for folder in SOURCES[target] for text in literals(folder)}
    if target in ("parser", "command"):
        found |= {word for text in literals("Tests/RecognitionTests/Parsing") for word in text.split()}
    return {word for word in found if 1 < len(word) <= 24 and "\n" not in word and "\\(" not in word}


def main():
    target, directory = sys.argv[1], pathlib.Path(sys.argv[2])
    directory.mkdir(parents=True, exist_ok=True)
    for number, (choice, content) in enumerate(inputs(target)):
        content = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
        (directory / f"seed-{number}").write_bytes(bytes([choice]) + content)
    quoted = ("".join(f"\\x{byte:02x}" for byte in word.encode()) for word in sorted(words(target)))
    lines = [f"# {target}"] + [f'"{word}"' for word in quoted]
    pathlib.Path(f"{directory}.dict").write_text("\n".join(lines) + "\n")


main()
