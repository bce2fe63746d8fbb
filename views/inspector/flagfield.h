// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fieldeditor.h"

class QCheckBox;

namespace Plimsoll {

/// Yes or no; a click commits.
class FlagField : public FieldEditor
{
    Q_OBJECT
public:
    explicit FlagField(QWidget *parent = nullptr);

    [[nodiscard]] QVariant cell() const override;

protected:
    void present(const FieldState &state) override;

private:
    QCheckBox *m_box;
};

} // namespace Plimsoll
