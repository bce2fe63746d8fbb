// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fieldeditor.h"

class QComboBox;

namespace Plimsoll {

/// One of several values. Choosing commits; the entry under the pointer of the open list is what cell() says, for the preview.
class ChoiceField : public FieldEditor
{
    Q_OBJECT
public:
    explicit ChoiceField(QWidget *parent = nullptr);

    [[nodiscard]] QVariant cell() const override;
    void setChoices(const QList<Choice> &choices) override;
    [[nodiscard]] QComboBox *comboBox() const { return m_combo; }
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void present(const FieldState &state) override;

private:
    void endPreview();

    QComboBox *m_combo;
    QList<Choice> m_choices;
    QVariant m_shown;
    int m_highlighted = -1;
};

} // namespace Plimsoll
