# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What stands: resources that Terraform makes by itself, so that nothing is downloaded.
resource "terraform_data" "network" {
  input = "10.0.0.0/16"
}

resource "terraform_data" "disk" {
  input            = 100
  triggers_replace = ["ssd"]
}

resource "terraform_data" "queue" {
  input = "fifo"
}

resource "terraform_data" "zone" {
  input = "crane.example"
}
