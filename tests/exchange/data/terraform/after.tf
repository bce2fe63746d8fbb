# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is planned: the network changes, the disk is replaced, the queue goes, two caches come, the zone stays.
resource "terraform_data" "network" {
  input = "10.1.0.0/16"
}

resource "terraform_data" "disk" {
  input            = 100
  triggers_replace = ["nvme"]
}

resource "terraform_data" "zone" {
  input = "crane.example"
}

resource "terraform_data" "cache" {
  count = 2
  input = "cache-${count.index}"
}
