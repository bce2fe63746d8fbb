# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
plimsoll_test(tst_deliveryimport LIBS plimsoll_pipelines)
plimsoll_test(tst_testruns LIBS plimsoll_pipelines)
