"""Sends a call of the AWS CLI to `warmAws.py`, with its streams. Arguments: where that listens, then its words."""

import array
import json
import os
import socket
import sys

connection = socket.socket(socket.AF_UNIX)
connection.connect(sys.argv[1])
text = json.dumps(
    {"words": sys.argv[2:], "folder": os.getcwd(), "environment": dict(os.environ)}
).encode()
head = f"{len(text)}\n".encode()
streams = array.array("i", [0, 1, 2])
connection.sendmsg([head + text[:1024]], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, streams)])
connection.sendall(text[1024:])
status = connection.recv(16)
# It says nothing where it has died.
sys.exit(int(status or b"255"))
