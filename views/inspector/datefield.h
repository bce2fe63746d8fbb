// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dateedit.h"
#include "views/inspector/fieldeditor.h"

namespace Plimsoll {

/// A DateEdit as a field of a form.
class DateField : public FieldEditor
{
    Q_OBJECT
public:
    explicit DateField(DateEdit::ContextSource context, QWidget *parent = nullptr);

    [[nodiscard]] QVariant cell() const override;
    void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }
    [[nodiscard]] DateEdit *dateEdit() const { return m_edit; }

protected:
    void present(const FieldState &state) override;

private:
    DateEdit *m_edit;
};

} // namespace Plimsoll
